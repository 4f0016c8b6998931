import { fold } from '../../costsheet';
import {
  areaReference,
  netCostCells,
  referenceTo,
  type SheetColumn,
  type Survey,
} from '../../workbook';
import type { Role } from './draft';

/** Words of a header, folded, that tell what stands below it: English, Spanish, French. */
const HEADERS: Readonly<Partial<Record<Role, RegExp>>> = {
  costs: /\b(cost|costs|costo|costos|cout|couts|coste|amount|importe|montant|value usd)\b/,
  origins: /\b(origin|origen|origine|country|pais|pays|made in)\b/,
  hsCodes: /\b(hs|hts|tariff|tariff code|arancel|arancelaria|fraccion|tarifaire|taric)\b/,
  statements: /\b(statement|statements|declaracion|declaration|supplier says|certificate)\b/,
  usValues: /\b(us value|us content|valor us|valeur us|us)\b/,
};

/** What the headers of the sheet suggest for each field; a field without a match stays blank. */
export function suggestedFields(
  survey: Survey,
  columns: readonly SheetColumn[],
  sheet: string,
): Readonly<Record<Role, string>> {
  const here = columns.filter((one) => one.sheet === sheet);
  const column = (role: Role): string => {
    const words = HEADERS[role];
    const found = here.find(
      ({ header }) => words?.test(fold(header)) === true && !isOtherAmount(fold(header)),
    );
    return found === undefined ? '' : referenceTo(found, sheet);
  };
  const netCosts = netCostCells(survey);
  // the net cost often stands on a sheet of its own
  const netCost =
    netCosts.find((cell) => cell.sheet === sheet) ??
    (netCosts.length === 1 ? netCosts[0] : undefined);
  return {
    costs: column('costs'),
    origins: column('origins'),
    amount: netCost === undefined ? '' : areaReference(netCost, sheet),
    hsCodes: column('hsCodes'),
    statements: column('statements'),
    facts: '',
    usValues: '',
  };
}

/** A price of one piece and a net cost are not the cost of a line. */
const isOtherAmount = (header: string): boolean =>
  /\b(unit|unitario|unitaire|each|net|neto)\b/.test(header);
