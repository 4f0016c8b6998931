/** An illustrative fleet: net cost per vehicle in US dollars, by where the value was added. */
export interface Model {
  readonly model: string;
  /** the class in the words of the functions */
  readonly good: string;
  readonly assembled: string;
  readonly us: number;
  readonly canada: number;
  readonly mexico: number;
  readonly outside: number;
  /** the country from which most of the rest comes */
  readonly outsideCountry: string;
  /** shares and a yes, "" where nobody has stated it */
  readonly facts: readonly [lvc: string, steel: string, aluminum: string, coreParts: string];
}

/** Model | class | assembled | US | Canada | Mexico | outside | from | LVC | steel | aluminium | core parts. */
const MODELS = `
  Aubier, berline compacte | passenger vehicle | US | 9800 | 900 | 2100 | 5200 | JP | 0.44 | 0.82 | 0.76 | oui
  Bourrache, berline intermédiaire | passenger vehicle | MX | 5200 | 600 | 9400 | 6800 | DE | 0.22 | 0.71 | 0.7 | non
  Cornouiller, VUS compact | passenger vehicle | CA | 7900 | 6100 | 2700 | 6300 | JP | 0.43 | 0.79 | 0.74 | oui
  Douglas, VUS intermédiaire | passenger vehicle | US | 15600 | 1400 | 4100 | 5400 | KR | 0.46 |  | 0.73 | oui
  Érable, grand VUS | passenger vehicle | US | 21800 | 2300 | 5600 | 3300 | JP | 0.52 | 0.88 | 0.81 | oui
  Frêne, camionnette | light truck | MX | 11200 | 1900 | 13100 | 3800 | TH | 0.45 | 0.77 | 0.72 | oui
  Genévrier, camionnette | light truck | US | 19400 | 1200 | 6900 | 4800 | JP | 0.51 | 0.84 | 0.79 | oui
  Houx, berline électrique | passenger vehicle | US | 12100 | 2900 | 3400 | 12600 | CN | 0.42 | 0.8 | 0.71 | non
  If, fourgonnette | passenger vehicle | CA | 6000 | 6600 | 2400 | 9000 | JP | 0.41 | 0.75 | 0.7 | oui`;

export const FLEET: readonly Model[] = MODELS.trim()
  .split('\n')
  .map((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    const cell = (column: number): string => cells[column] ?? '';
    return {
      model: cell(0),
      good: cell(1),
      assembled: cell(2),
      us: Number(cell(3)),
      canada: Number(cell(4)),
      mexico: Number(cell(5)),
      outside: Number(cell(6)),
      outsideCountry: cell(7),
      facts: [cell(8), cell(9), cell(10), cell(11)],
    };
  });
