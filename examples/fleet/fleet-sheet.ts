import type { Cell, Sheet } from '../ooxml/write-book';
import { call, formula, text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { BANNER } from './banner';
import { FLEET, type Model } from './models';

/** The row of the heads; the first model stands below it. */
export const HEAD = 5;
export const LAST = HEAD + FLEET.length;
const HEADS = [
  'Modèle',
  'Classe',
  'Assemblage',
  'États-Unis',
  'Canada',
  'Mexique',
  'Hors territoire',
  'Surtout de',
  'Coût net',
  'TVR',
  'Part des É.-U.',
  'TVT',
  'Acier',
  'Aluminium',
  'Pièces essentielles',
  'Verdict',
];

/** The verdict of one model, read from its row: fill down, and to the right for another scenario. */
export const verdictOf = (scenario: string, row: number, sheet = ''): string =>
  call(
    'MEETS',
    `${scenario},${sheet}$J${row},${sheet}$K${row},${sheet}$B${row},NAFTA_DATE,` +
      `CHOOSE({1;2},${sheet}$L$${HEAD}:$O$${HEAD},${sheet}$L${row}:$O${row})`,
  );

/** One row per model, with its verdict under the scenario in force. */
export const fleetSheet = (): Sheet => ({
  name: 'Flotte',
  tabColor: '1F5C85',
  widths: [31, 17, 13, 11, 9, 9, 10, 9, 9, 8, 9, 8, 8, 11, 12, 10],
  heights: { 0: 28, 1: 24, 2: 50, 4: 34 },
  merges: ['A2:P2', 'A3:P3'],
  frozenRows: HEAD,
  landscape: true,
  rows: [
    [text('La flotte selon le scénario en vigueur, dollars US par véhicule', looks.title)],
    [text(BANNER, looks.banner)],
    [
      text(
        'Verdict : VRAI, le modèle satisfait ; FAUX, il échoue ; #N/A, indécis, parce qu’un fait exigé manque (ou que la proposition n’a pas de chiffre). Une ligne par modèle, faits compris. Un seul chiffre de TVR par modèle : la liste de traçage de l’ALENA compterait autrement les matières importées.',
        looks.wrappedNote,
      ),
    ],
    [text('Scénario', looks.label), formula('NAFTA_SCENARIO', looks.label)],
    HEADS.map((head) => text(head, looks.head)),
    ...FLEET.map((model, index) => row(model, HEAD + 1 + index)),
  ],
});

function row(model: Model, at: number): readonly (Cell | null)[] {
  const amount = (value: number): Cell => ({ value, style: looks.inputAmount });
  const [lvc, steel, aluminum, coreParts] = model.facts;
  return [
    text(model.model, looks.label),
    text(model.good),
    text(model.assembled),
    amount(model.us),
    amount(model.canada),
    amount(model.mexico),
    amount(model.outside),
    text(model.outsideCountry),
    formula(`SUM(D${at}:G${at})`, looks.amount),
    formula(call('RVC_NET_COST', `I${at},G${at}`), looks.percent),
    formula(`D${at}/I${at}`, looks.percent),
    ...[lvc, steel, aluminum].map(share),
    text(coreParts, looks.input),
    {
      formula: verdictOf('NAFTA_SCENARIO', at),
      style: looks.verdict,
      spill: { rows: 1, columns: 1 },
    },
  ];
}

/** A share that nobody has stated is a blank cell. */
const share = (stated: string): Cell => ({
  ...(stated === '' ? {} : { value: Number(stated) }),
  style: looks.inputPercent,
});
