import type { Sheet } from '../ooxml/write-book';
import { text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { comparison } from '../sheets/spills';
import { BANNER } from './banner';
import { COST_SHEET } from './summary-sheet';

/** The part under every proposal that the add-in knows, by date. */
export const proposalsSheet = (): Sheet => ({
  name: 'Propuestas',
  tabColor: '1F5C85',
  widths: [24, 13, 10, 12, 13, 11, 13, 30, 48, 13, 14, 22],
  heights: { 0: 28, 1: 24, 4: 32 },
  merges: ['A2:L2'],
  landscape: true,
  rows: [
    [text('La pieza según todas las propuestas, por fecha', looks.title)],
    [text(BANNER, looks.banner)],
    [],
    [
      text(
        'Sin lista de escenarios, COMPARE los toma todos; ninguna celda es un error',
        looks.note,
      ),
    ],
    [comparison(COST_SHEET(''))],
  ],
});
