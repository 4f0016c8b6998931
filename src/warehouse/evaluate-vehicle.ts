import { evaluationOf } from '../functions/evaluate';
import { verdictText } from '../functions/verdict-text';
import { textOf, type Exact, type Issue } from '../origin';

/** One line of a bill of materials, as a row of a table; null where a column is empty. */
export interface WarehouseLine {
  readonly cost: number | null;
  readonly origin: string | null;
  readonly hs_code?: string | null;
  readonly statement?: string | null;
}

/** A fact about the vehicle: "LVC" and "42%", "Tariff shift" and "yes". */
export interface WarehouseFact {
  readonly name: string | null;
  readonly value: string | number | null;
}

/** What is found of one vehicle, in columns. Figures are null where they could not be computed, or no double holds them. */
export interface WarehouseFinding {
  /** share of 1, what is unstated read favourably */
  readonly rvc: number | null;
  /** what is unstated read at its worst */
  readonly rvc_worst: number | null;
  /** null also where the scenario asks for none */
  readonly us_share: number | null;
  /** value of non-originating materials, read favourably */
  readonly vnm: number | null;
  /** Qualifies, Fails or Undecided with the open tests; null where the input is wrong or missing */
  readonly verdict: string | null;
  /** why it fails, is undecided or was not computed, one reason a line */
  readonly reasons: string;
}

/**
 * The evaluation behind QUALIFIES and EVALUATION for a data warehouse: the same numbers to the last
 * bit. The order of the lines does not matter, so neither does that of an aggregate.
 *
 * Units: the currency of the costs; shares of 1. `date` is ISO text, or null.
 * Issues: never thrown; they are the reasons of a finding without figures.
 */
export function evaluateVehicle(
  lines: readonly WarehouseLine[] | null,
  netCost: number | null,
  scenario: string | null,
  good: string | null = null,
  date: string | null = null,
  facts: readonly WarehouseFact[] | null = null,
): WarehouseFinding {
  const rows = lines ?? [];
  const column = (cell: (line: WarehouseLine) => unknown) => rows.map((line) => [cell(line)]);
  const found = evaluationOf([
    column(({ cost }) => cost),
    column(({ origin }) => origin),
    netCost,
    scenario,
    column(({ hs_code: code }) => code ?? null),
    column(({ statement }) => statement ?? null),
    good,
    date,
    (facts ?? []).map(({ name, value }) => [name, value]),
  ]);
  if (!found.ok) return { ...NOTHING, reasons: inWords(found.issues) };
  const { rvc, usShare, vnm, reasons } = found.value;
  return {
    rvc: figure(rvc.favourable),
    rvc_worst: figure(rvc.worst),
    us_share: usShare === null ? null : figure(usShare.favourable),
    vnm: figure(vnm.favourable),
    verdict: verdictText(found.value),
    reasons: inWords(reasons),
  };
}

const NOTHING = { rvc: null, rvc_worst: null, us_share: null, vnm: null, verdict: null } as const;

function figure(value: Exact): number | null {
  const number = value.toNumber();
  return Number.isFinite(number) ? number : null;
}

const inWords = (issues: readonly Issue[]): string =>
  issues.map((issue) => textOf(issue)).join('\n');
