import { refusal } from '../../../src/workbench/grid/refused';

test.each([
  'sheet.command.insert-row-before',
  'sheet.command.remove-col',
  'sheet.command.delete-range-move-up',
  'sheet.mutation.move-range',
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-rows',
  'sheet.command.insert-sheet',
  'sheet.mutation.set-worksheet-name',
  'sheet.command.add-worksheet-merge-all',
  'sheet.command.set-range-italic',
  'sheet.mutation.set-frozen',
  'sheet.mutation.something-new',
])('%s is refused with a sentence', (id) => {
  expect(refusal(id)).toMatch(/in this workbench; Excel can /);
});

test.each([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.copy',
  'sheet.command.paste',
  'sheet.command.auto-fill',
  'sheet.command.set-range-bold',
  'sheet.command.move-selection',
  'sheet.command.scroll-view',
  'sheet.command.set-worksheet-activate',
  'sheet.operation.set-selections',
  'sheet.mutation.set-worksheet-row-auto-height',
  'doc.mutation.rich-text-editing',
  'univer.command.copy',
])('%s may run', (id) => {
  expect(refusal(id)).toBeNull();
});
