import { FACT_NAMES, readFacts } from '../../src/costsheet';
import { told } from './read';

const facts = (cells: unknown) => told(readFacts(cells));

describe('facts', () => {
  it('reads two columns, with blank rows and blank values left out', () =>
    expect(
      facts([
        ['LVC', '40%'],
        ['LVC materials', 0.25],
        ['Steel', '75 %'],
        ['Aluminium', 0],
        [0, 0],
        ['', null],
        ['Glass', '0%'],
        ['Core parts', true],
        ['Tariff shift', 'no'],
        ['Technology spend', '0'],
        ['Technology in net cost', 5],
        ['Transaction value', 32000],
        ['Total cost', '30000,50'],
        ['Customs value', ''],
        ['US content', 12000],
        ['Non-US conversion cost', 900],
        ['Fiscal year start', '2020-04-01'],
        ['Plant', 'New'],
        ['Plant since', 44013],
        ['Importer', 'United States'],
      ]),
    ).toEqual({
      lvc: '0.4',
      lvcMaterials: '0.25',
      steel: '0.75',
      glass: '0',
      coreParts: true,
      tariffShift: false,
      technologySpend: '0',
      technologyInNetCost: '5',
      transactionValue: '32000',
      totalCost: '30000.5',
      usContent: '12000',
      nonUsConversionCost: '900',
      fiscalYearStart: { month: 4, day: 1 },
      plant: 'new',
      plantSince: '2020-07-01',
      importer: 'US',
    }));

  it.each([
    [
      'Spanish',
      [
        ['Acero', '75%'],
        ['Salto arancelario', 'Sí'],
        ['Planta', 'nueva'],
      ],
    ],
    [
      'French',
      [
        ['Acier', '75 %'],
        ['Saut tarifaire', 'oui'],
        ['Usine', 'nouvelle'],
      ],
    ],
    [
      'two rows',
      [
        ['Steel', 'Tariff shift', 'Plant'],
        ['75%', 'yes', 'new'],
      ],
    ],
  ])('reads %s', (_, cells) =>
    expect(facts(cells)).toEqual({ steel: '0.75', tariffShift: true, plant: 'new' }),
  );

  it.each([
    [
      'two by two, columns',
      [
        ['Steel', '75%'],
        ['Glass', '70%'],
      ],
    ],
    [
      'two by two, rows',
      [
        ['Steel', 'Glass'],
        ['75%', '70%'],
      ],
    ],
  ])('%s', (_, cells) => expect(facts(cells)).toEqual({ steel: '0.75', glass: '0.7' }));

  it.each([
    null,
    0,
    '',
    undefined,
    [[0]],
    [['', null]],
    [
      [0, 0],
      [0, 0],
    ],
  ])('nothing stated: %j', (cells) => expect(facts(cells)).toEqual({}));

  it.each([
    [[['Stel', '75%']], 'malformed: facts, line 1: "Stel" is not a fact; the nearest is Steel'],
    [
      [
        ['Steel', '75%'],
        ['Acero', '70%'],
      ],
      'malformed: facts, line 2: Steel is stated twice; keep one',
    ],
    [
      [['Steel', 75]],
      'malformed: facts, line 1: Steel cannot be "75"; write a percentage from 0% to 100%, such as 55%',
    ],
    [
      [['Steel', '101%']],
      'malformed: facts, line 1: Steel cannot be "101%"; write a percentage from 0% to 100%, such as 55%',
    ],
    [
      [['Tariff shift', 'maybe']],
      'malformed: facts, line 1: Tariff shift cannot be "maybe"; write yes or no',
    ],
    [
      [['Transaction value', '0']],
      'malformed: facts, line 1: Transaction value cannot be "0"; write an amount above 0',
    ],
    [
      [['Technology spend', -1]],
      'malformed: facts, line 1: Technology spend cannot be "-1"; write an amount of 0 or more (a true zero as the text 0)',
    ],
    [
      [['US content', '40%']],
      'malformed: facts, line 1: US content cannot be "40%"; write an amount of 0 or more (a true zero as the text 0)',
    ],
    [[['Plant', 'old']], 'malformed: facts, line 1: Plant cannot be "old"; write new or refit'],
    [[['Importer', 'DE']], 'malformed: facts, line 1: Importer cannot be "DE"; write US, CA or MX'],
    [
      [['Plant since', 'soon']],
      'malformed: facts, line 1: Plant since cannot be "soon"; write a date, or text such as 2020-07-01',
    ],
    [
      [['', '75%']],
      'malformed: facts, line 1: the value "75%" has no name beside it; write the name of the fact',
    ],
    [
      [['Steel', '75%', 'x']],
      'malformed: facts: 1 rows by 3 columns; give names and values in two columns or two rows',
    ],
    [
      'Steel',
      'malformed: facts: 1 rows by 1 columns; give names and values in two columns or two rows',
    ],
  ])('%j', (cells, expected) => expect(facts(cells)).toBe(expected));

  it('no name stands for two facts', () => {
    const names = FACT_NAMES.flatMap((fact) => [
      ...new Set([...fact.en, ...fact.es, ...fact.fr].map((name) => name.toLowerCase())),
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(FACT_NAMES).toHaveLength(18);
  });
});
