import { readStatement } from '../../src/costsheet';
import { told } from './read';

const at = { parameter: 'statements', line: 7 };
const statement = (cell: unknown) => told(readStatement(cell, at));

describe('statements in words', () => {
  it.each([
    ['none', [0, null, '', '  ', undefined]],
    [
      'originating',
      ['originating', 'ORIGINATING', 'originaria', 'Originario', 'originaire', 'O', 'o'],
    ],
    [
      'originating by shift',
      [
        'originating by shift',
        'originaria por cambio de clasificación arancelaria',
        'originario por salto arancelario',
        'originaire par changement de classification tarifaire',
      ],
    ],
    [
      'non-originating',
      [
        'non-originating',
        'Non originating',
        'nonoriginating',
        'no originaria',
        'non originaire',
        'NO',
        'no',
      ],
    ],
    [
      'treat as non-originating',
      ['treat as non-originating', 'tratar como no originaria', 'traiter comme non originaire'],
    ],
    [
      'not a material',
      [
        'labour',
        'Labor',
        'overhead',
        'not a material',
        'mano de obra',
        "main-d'œuvre",
        'main d’oeuvre',
        'frais généraux',
        'gastos generales',
        'gastos indirectos',
        'no es un material',
      ],
    ],
  ])('%s', (kind, cells) => {
    expect(cells.map(statement)).toEqual(cells.map(() => ({ kind })));
  });
});

describe('statements with a figure', () => {
  it.each([
    ['RVC 55%', { kind: 'rvc', rvc: '0.55' }],
    ['rvc 55 %', { kind: 'rvc', rvc: '0.55' }],
    ['VCR: 55,5%', { kind: 'rvc', rvc: '0.555' }],
    ['TVR 55\u202f%', { kind: 'rvc', rvc: '0.55' }],
    ['RVC=0.55', { kind: 'rvc', rvc: '0.55' }],
    ['RVC 0%', { kind: 'rvc', rvc: '0' }],
    ['RVC 100%', { kind: 'rvc', rvc: '1' }],
    ['VNM 12.50', { kind: 'vnm', amount: '12.5' }],
    ['VMN 12,50', { kind: 'vnm', amount: '12.5' }],
    ['VMNO 0.55', { kind: 'vnm', amount: '0.55' }],
    ['VNM 0', { kind: 'vnm', amount: '0' }],
    ['0', { kind: 'vnm', amount: '0' }],
    [12.5, { kind: 'vnm', amount: '12.5' }],
    ['12.5', { kind: 'vnm', amount: '12.5' }],
    [1.01, { kind: 'vnm', amount: '1.01' }],
    ['traced 12.50', { kind: 'traced', amount: '12.5' }],
    ['trazado 12.50', { kind: 'traced', amount: '12.5' }],
    ['tracé 12,50', { kind: 'traced', amount: '12.5' }],
    ['traced 0', { kind: 'traced', amount: '0' }],
    ['AC 1.40/0.75', { kind: 'accumulation', netCost: '1.4', vnm: '0.75' }],
    ['ac 1,40 / 0,75', { kind: 'accumulation', netCost: '1.4', vnm: '0.75' }],
    ['free 0.65', { kind: 'free', amount: '0.65' }],
    ['libre 0,65', { kind: 'free', amount: '0.65' }],
    ['core 80%', { kind: 'core', rvc: '0.8' }],
    ['Pièce essentielle 80 %', { kind: 'core', rvc: '0.8' }],
  ])('%j', (cell, expected) => expect(statement(cell)).toEqual(expected));
});

describe('what is refused, and what to write instead', () => {
  const place = 'malformed: statements, line 7: ';
  it.each([
    [0.55, '0.55 may be 55 % or 0.55 in money; write RVC 55% or VNM 0.55'],
    ['0.55', '0.55 may be 55 % or 0.55 in money; write RVC 55% or VNM 0.55'],
    ['0,55', '0,55 may be 55 % or 0,55 in money; write RVC 55% or VNM 0,55'],
    [1, '1 may be 100 % or 1 in money; write RVC 100% or VNM 1'],
    [-5, '-5 is negative; write an amount of 0 or more'],
    ['VNM -5', 'VNM -5 is negative; write an amount of 0 or more'],
    ['RVC 55', '55 is above 1 and has no % sign; write 55% or 0.55'],
    ['RVC 101%', '101% is above 100%; write a percentage from 0% to 100%'],
    ['RVC -1%', '-1% is negative; write a percentage from 0% to 100%'],
    ['RVC', '"RVC" needs a percentage after RVC; write RVC 55%'],
    ['VNM', '"VNM" needs an amount of money after VNM; write VNM 12.50'],
    ['VNM 40%', '"VNM 40%" needs an amount of money after VNM; write VNM 12.50'],
    ['VNM 1,234.56', '"VNM 1,234.56" needs an amount of money after VNM; write VNM 12.50'],
    ['AC 1.40', '"AC 1.40" needs the supplier\'s net cost and VNM; write AC 1.40/0.75'],
    ['AC 1.40/-0.75', 'AC 1.40/-0.75 is negative; write an amount of 0 or more'],
    ['free -1', 'free -1 is negative; write an amount of 0 or more'],
    [
      '55%',
      '"55%" does not say of what; write RVC 55% for a regional value content, or VNM and an amount',
    ],
    [Infinity, 'Infinity is not a finite number; correct the formula it comes from'],
  ])('%j', (cell, expected) => expect(statement(cell)).toBe(place + expected));

  it.each(['orignating', 'yes', true, { a: 1 }])('%j is unknown', (cell) =>
    expect(statement(cell)).toMatch(
      /is not a statement; write originating, originating by shift, RVC 55%.*or leave it blank$/,
    ),
  );

  it('gives the same object for the same text', () =>
    expect(readStatement('originating', at)).toBe(readStatement('Originaria', at)));
});
