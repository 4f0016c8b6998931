import { textOf, type Issue } from '../../origin';
import { readScenario } from '../../scenario';
import { fullAddress } from '../../workbook';
import {
  casesAt,
  fillRequest,
  planAnswers,
  readOwnBook,
  readRequest,
  type AnswerPlan,
  type OwnBook,
  type OwnCase,
  type ProvableKind,
  type ReceivedRequest,
  type SeenCell,
} from '../../sharing/answer';
import { partKey } from '../../workbook/request';
import { checkNewBook, readBook, writeCopy } from '../files';
import { InputProblem } from '../problems';

export interface AnswerCommand {
  readonly request: string;
  /** the supplier's own workbook */
  readonly from: string;
  readonly scenario: string | null;
  /** "BR-280=Results!B2" */
  readonly matches: readonly string[];
  readonly state: readonly ProvableKind[];
  readonly pieces: number | null;
  readonly currency: string | null;
  /** where to save the filled request; null only shows it */
  readonly out: string | null;
}

export interface Answered {
  readonly received: ReceivedRequest;
  readonly plan: AnswerPlan;
  /** what the customer will see: every cell that differs */
  readonly seen: readonly SeenCell[];
  readonly written: boolean;
}

/**
 * Fills a request with what the own workbook proves. REQUEST and OWN never change; without `out`, or
 * where nothing is proven, nothing is written.
 */
export async function answerRequest(command: AnswerCommand): Promise<Answered> {
  const { request: path, from, scenario, matches, out } = command;
  if (out !== null) {
    checkNewBook(path, out, '--out');
    checkNewBook(from, out, '--out');
  }
  const bytes = readBook(path);
  const read = await readRequest(bytes);
  if (!read.ok) throw refused(path, read.issues);
  const received = read.value;
  checkScenario(scenario);
  const own = readOwnBook(readBook(from), 'en');
  const matched = matchesIn(matches, received, own, from);
  const plan = planAnswers(received, own, {
    scenario,
    units: { pieces: command.pieces, own: command.currency },
    language: 'en',
    of: ({ key }) => ({
      state: command.state,
      ...(matched.has(key) ? { own: matched.get(key) ?? null } : {}),
    }),
  });
  if (plan.cells.length === 0) return { received, plan, seen: [], written: false };
  const filled = fillRequest(bytes, plan.cells, own.costs);
  if (!filled.ok) throw refused(path, filled.issues);
  if (out !== null) writeCopy(out, filled.value.bytes);
  return { received, plan, seen: filled.value.seen, written: out !== null };
}

const refused = (path: string, issues: readonly Issue[]): InputProblem =>
  new InputProblem(`${path}: ${issues.map((issue) => textOf(issue)).join('; ')}`);

function checkScenario(scenario: string | null): void {
  if (scenario === null) return;
  const read = readScenario(scenario);
  if (!read.ok) {
    throw new InputProblem(`--scenario: ${read.issues.map((issue) => textOf(issue)).join('; ')}`);
  }
}

/** The cases that the options name, by the key of the part; null where a part is left out. */
function matchesIn(
  matches: readonly string[],
  { request }: ReceivedRequest,
  own: OwnBook,
  from: string,
): ReadonlyMap<string, OwnCase | null> {
  const found = new Map<string, OwnCase | null>();
  for (const match of matches) {
    const sign = [...match.matchAll(/=/g)].map(({ index }) => index);
    const named = sign.flatMap((at) => {
      const name = partKey(match.slice(0, at));
      const part = request.parts.find(({ key, part: number }) =>
        [partKey(key), partKey(number)].includes(name),
      );
      return part === undefined ? [] : [{ part, place: match.slice(at + 1).trim() }];
    })[0];
    if (named === undefined) {
      throw new InputProblem(
        `--match "${match}" names no part of the request; write PART=SHEET!RANGE, with a part such as ${request.parts[0]?.part ?? 'P001'}`,
      );
    }
    found.set(named.part.key, named.place === 'none' ? null : caseAt(named.place, own, from));
  }
  return found;
}

function caseAt(place: string, { workbook, cases }: OwnBook, from: string): OwnCase {
  const exact = cases.find(({ proof }) => proof === place);
  if (exact !== undefined) return exact;
  const area = workbook.resolve(place);
  if (area === null) {
    throw new InputProblem(`--match: "${place}" is no range of ${from}; write Sheet1!B2`);
  }
  const there = casesAt(area, cases);
  const [one] = there;
  if (one !== undefined && there.length === 1) return one;
  const known = (there.length === 0 ? cases : there).slice(0, 8).map(({ proof }) => proof);
  const what =
    there.length === 0
      ? 'holds no calculation and no cost table that could prove anything'
      : 'meets several of them';
  throw new InputProblem(
    `--match: ${fullAddress(area)} ${what}; ${known.length === 0 ? `${from} has none` : `name one of ${known.join('; ')}`}`,
  );
}
