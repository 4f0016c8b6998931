import { useEffect, useState } from 'react';
import {
  cellArea,
  fullAddress,
  isOneCell,
  parseArea,
  type Area,
  type CellValue,
} from '../../workbook';
import type { CellPlace } from '../model/cell-place';
import { judgings } from '../model/comparison';
import type { VerdictCard } from '../model/findings';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { typedValue } from '../model/typed-value';
import { lineParts, type Answer, type LinePart } from '../model/what-if-desk';

export type Part = LinePart | 'cell';
export const parts: readonly Part[] = ['origins', 'statements', 'costs', 'cell'];

/** What is typed is looked up in the workbook before anything can be tried. */
export type Found = CellPlace | 'wrong' | 'in formula' | null;

/** A change while it is put together, and what came of trying it. */
export function useWhatIf(model: PaneModel, state: PaneState, card: VerdictCard, line: number) {
  const [part, setPart] = useState<Part>('origins');
  const [cell, setCell] = useState('');
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [trying, setTrying] = useState(false);
  const sheet = card.cells[0]?.cell.sheet ?? '';

  useEffect(() => {
    let current = true;
    setAnswer(null);
    void look(model, card, part, line, parseArea(cell, sheet)).then((place) => {
      if (current) setFound(place);
    });
    return () => {
      current = false;
    };
    // a change of the workbook by anyone makes what was tried old
  }, [model, card, part, line, cell, sheet]);

  const value: CellValue | null = text.trim().startsWith('=')
    ? null
    : typedValue(text, part === 'costs' ? 'number' : part === 'origins' ? 'text' : 'either');
  const place = found !== null && typeof found === 'object' ? found : null;
  return {
    part,
    setPart,
    cell,
    setCell,
    text,
    setText: (typed: string): void => {
      setText(typed);
      setAnswer(null);
    },
    found,
    value,
    answer,
    trying,
    ready: place !== null && value !== null && text.trim() !== '',
    takeSelection: async (): Promise<void> => {
      const area = await model.selected();
      if (area !== null) setCell(typedArea(area));
    },
    tryOut: async (): Promise<void> => {
      if (place === null || value === null) return;
      setTrying(true);
      // one frame, so that the page says that it works before the work begins
      await new Promise((resolve) => setTimeout(resolve, 0));
      const wanted = judgings(model.tools, state.proposals).filter(
        ({ id }) =>
          model.tools.sideBySide.includes(id) || state.proposals.some((o) => o.name === id),
      );
      setAnswer(
        await model.asked(() => model.whatIf.tryOut(state.findings, card, place, value, wanted)),
      );
      setTrying(false);
    },
  };
}

const typedArea = ({ sheet, row, column }: Area): string =>
  fullAddress(cellArea(sheet, row, column));

async function look(
  model: PaneModel,
  card: VerdictCard,
  part: Part,
  line: number,
  cell: Area | null,
): Promise<Found> {
  if (part === 'cell') {
    if (cell === null || !isOneCell(cell)) return 'wrong';
    return model.asked(() => model.whatIf.cell(cell));
  }
  const area = card.areas[lineParts[part]] ?? null;
  if (area === null) return 'in formula';
  const place = await model.asked(() => model.whatIf.place(card, line, part));
  return place ?? 'wrong';
}
