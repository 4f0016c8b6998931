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
import type { LineName } from '../model/line-names';
import type { Answer } from '../model/what-if-answer';
import { lineParts, type LinePart } from '../model/what-if-desk';
import { useLongLook } from './use-long-look';

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
  const [lines, setLines] = useState<readonly LineName[]>([]);
  const { state: trial, start, stop, clear } = useLongLook<Answer>(model);
  const sheet = card.cells[0]?.cell.sheet ?? '';

  useEffect(() => {
    let current = true;
    void model
      .asked(() => model.whatIf.lines(card))
      .then((named) => {
        if (current && named !== null) setLines(named);
      });
    return () => {
      current = false;
    };
  }, [model, card]);

  useEffect(() => {
    let current = true;
    clear();
    void look(model, card, part, line, parseArea(cell, sheet)).then((place) => {
      if (current) setFound(place);
    });
    return () => {
      current = false;
    };
    // a change of the workbook by anyone makes what was tried old
  }, [model, card, part, line, cell, sheet, clear]);

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
      clear();
    },
    found,
    value,
    lines,
    trial,
    stop,
    ready: place !== null && value !== null && text.trim() !== '',
    takeSelection: async (): Promise<void> => {
      const area = await model.selected();
      if (area !== null) setCell(typedArea(area));
    },
    tryOut: async (): Promise<void> => {
      if (place === null || value === null) return;
      const wanted = judgings(model.tools, state.proposals).filter(
        ({ id }) =>
          model.tools.sideBySide.includes(id) || state.proposals.some((o) => o.name === id),
      );
      await start((how) => model.whatIf.tryOut(state.findings, card, place, value, wanted, how));
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
