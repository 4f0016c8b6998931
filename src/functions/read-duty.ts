import { readCountry, readUsValue } from '../costsheet';
import { Exact, failure, success, type Outcome } from '../origin';
import {
  readDutiableGood,
  readOverlay,
  type Import,
  type Importer,
  type Overlay,
} from '../scenario';
import { isBlank, readScalar } from './matrix';
import { readDateArgument, readGoodArgument } from './read-case';
import { issuesOf } from './issues-of';
import { say } from './sentences';

/** What DUTY is told about an import beside its values, in the order of its arguments. */
export interface ImportArguments {
  readonly qualifies: unknown;
  readonly importer: unknown;
  readonly good: unknown;
  readonly date: unknown;
  readonly approved: unknown;
  readonly exporter: unknown;
}

export function readImport(given: ImportArguments): Outcome<Import> {
  const qualifies = readQualifies(given.qualifies);
  const importer = readImporter(given.importer);
  const good = readGood(given.good);
  const date = readDateArgument(given.date);
  const approved = readTruth('approved', given.approved);
  const exporter = readExporter(given.exporter);
  if (!qualifies.ok || !importer.ok || !good.ok || !date.ok || !approved.ok || !exporter.ok) {
    return failure(...issuesOf(qualifies, importer, good, date, approved, exporter));
  }
  return success({
    qualifies: qualifies.value,
    importer: importer.value,
    good: good.value,
    date: date.value,
    approved: approved.value,
    exporter: exporter.value,
  });
}

/** The good in the user's words, once a tariff can read them: also one that is free of duty is a good. */
function readGood(argument: unknown): Outcome<string | null> {
  const written = readGoodArgument(argument);
  if (!written.ok) return written;
  const read = readDutiableGood(written.value);
  return read.ok ? written : read;
}

/** TRUE or FALSE as QUALIFIES gives it; an undecided good has no duty that could be stated. */
function readQualifies(argument: unknown): Outcome<boolean> {
  const stated = readTruth('qualifies', argument);
  if (!stated.ok) return stated;
  return stated.value === null ? failure(say('qualifies-missing')) : success(stated.value);
}

/** TRUE, FALSE, or null where nothing is stated. */
function readTruth(parameter: string, argument: unknown): Outcome<boolean | null> {
  const cell = readScalar(parameter, argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return success(null);
  return typeof cell.value === 'boolean'
    ? success(cell.value)
    : failure(say('truth-malformed', { parameter, received: String(cell.value) }));
}

const IMPORTERS: readonly Importer[] = ['US', 'CA', 'MX'];

function readImporter(argument: unknown): Outcome<Importer> {
  const cell = readScalar('importer', argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return failure(say('argument-missing', { parameter: 'importer' }));
  const country = readCountry(cell.value, { parameter: 'importer' });
  if (!country.ok) return country;
  const found = IMPORTERS.find((code) => code === country.value);
  return found === undefined
    ? failure(say('importer-outside', { received: country.value }))
    : success(found);
}

function readExporter(argument: unknown): Outcome<string | null> {
  const cell = readScalar('exporter', argument);
  if (!cell.ok) return cell;
  return isBlank(cell.value) ? success(null) : readCountry(cell.value, { parameter: 'exporter' });
}

export function readOverlayArgument(argument: unknown): Outcome<Overlay | null> {
  const cell = readScalar('overlay', argument);
  if (!cell.ok) return cell;
  return isBlank(cell.value) ? success(null) : readOverlay(String(cell.value));
}

/**
 * A content of the customs value: an amount up to it, `40%`, or `none`; null where nothing is stated. A
 * number between 0 and 1 is refused: it may be a share or money.
 */
export function readContent(
  parameter: string,
  argument: unknown,
  value: Exact,
): Outcome<Exact | null> {
  const cell = readScalar(parameter, argument);
  if (!cell.ok) return cell;
  const received = String(cell.value);
  if (typeof cell.value === 'number' && cell.value > 0 && cell.value < 1) {
    return failure(say('content-doubtful', { parameter, received }));
  }
  const stated = readUsValue(cell.value, { parameter });
  if (!stated.ok || stated.value === null) return stated.ok ? success(null) : stated;
  const content =
    stated.value.kind === 'share' ? value.times(stated.value.share) : stated.value.amount;
  return value.isLessThan(content)
    ? failure(say('content-above-value', { parameter, received }))
    : success(content);
}
