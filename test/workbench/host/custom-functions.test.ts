/// <reference types="custom-functions-runtime" />
import { type InstalledExcel, installExcel, SmallWorkbook } from '../../support/excel';
import type { InvocationResult } from '../../../src/workbench/host/model';

let excel: InstalledExcel;
let results: readonly InvocationResult[];

/** All functions are called at once: the library gathers their answers for half a second. */
beforeAll(async () => {
  excel = await installExcel({ workbook: new SmallWorkbook() });
  for (const [what, implementation] of answers) CustomFunctions.associate(what, implementation);
  results = await Promise.all(answers.map(([what]) => excel.invoke(what)));
});
afterAll(() => {
  excel.uninstall();
});

const fail = (code: CustomFunctions.ErrorCode, message?: string): never => {
  throw new CustomFunctions.Error(code, message);
};

/** What a function does, and what a cell is told: error codes are the wire's own. */
const answers = [
  ['returns a number', () => 65, { ok: true, value: 65 }],
  ['returns a text', () => 'yes', { ok: true, value: 'yes' }],
  ['returns a matrix', () => [[1, 'a']], { ok: true, value: [[1, 'a']] }],
  ['returns a promise', () => Promise.resolve(4), { ok: true, value: 4 }],
  [
    'throws an invalid value',
    () => fail(CustomFunctions.ErrorCode.invalidValue, 'no such good'),
    { ok: false, errorCode: 7, message: 'no such good' },
  ],
  [
    'throws not available',
    () => fail(CustomFunctions.ErrorCode.notAvailable, 'no figure'),
    { ok: false, errorCode: 1, message: 'no figure' },
  ],
  [
    'throws an invalid number',
    () => fail(CustomFunctions.ErrorCode.invalidNumber),
    { ok: false, errorCode: 6 },
  ],
  [
    'throws a division by zero',
    () => fail(CustomFunctions.ErrorCode.divisionByZero),
    { ok: false, errorCode: 5 },
  ],
  [
    'throws an error of its own, whose message is lost',
    () => {
      throw new Error('lost');
    },
    { ok: false, errorCode: 2, message: '' },
  ],
] as const;

test.each(answers.map(([what, , answer], index) => [what, index, answer] as const))(
  'a function that %s',
  (_what, index, answer) => {
    expect(results[index]).toMatchObject(answer);
  },
);

test('a function nobody associated is an error', async () => {
  expect(await excel.invoke('NOBODY')).toEqual({ ok: false, errorCode: 2, message: '' });
});

test('the invocation comes last and knows the cell', async () => {
  const seen: unknown[] = [];
  CustomFunctions.associate('SEE', (...parameters: unknown[]) => {
    const invocation = parameters.at(-1) as CustomFunctions.Invocation;
    seen.push(parameters.slice(0, -1), invocation.address);
    return 1;
  });
  await excel.invoke('see', [[[1, 2]], null], { address: 'Sheet1!B7' });
  expect(seen).toEqual([[[[1, 2]], null], 'Sheet1!B7']);
});

test('a hundred calls at once are all answered, each with its own', async () => {
  CustomFunctions.associate('DOUBLE', (number: number) => number * 2);
  const results = await Promise.all(
    Array.from({ length: 100 }, (_, index) => excel.invoke('DOUBLE', [index])),
  );
  expect(results).toEqual(
    Array.from({ length: 100 }, (_, index) => ({ ok: true, value: index * 2 })),
  );
});
