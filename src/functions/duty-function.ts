import { readCountry } from '../costsheet';
import { failure, success, type Outcome } from '../origin';
import { mfnDuty, type MfnDuty } from '../scenario';
import { cellOf, failureOf, type Answer } from './cell-result';
import { issuesOf } from './issues-of';
import { isBlank, readScalar } from './matrix';
import { readAmount, readDateArgument, readGoodArgument } from './read-case';
import { say } from './sentences';

/** DUTY: the duty at stake, by the most-favoured-nation rate of importer and date; 0 if it qualifies. */
export function duty(
  customsValue: unknown,
  qualifies: unknown,
  importer: unknown,
  good?: unknown,
  date?: unknown,
  overlay?: unknown,
): Answer {
  const value = readAmount('customs_value', customsValue);
  const entitled = readQualifies(qualifies);
  const country = readImporter(importer);
  const judged = readGoodArgument(good);
  const day = readDateArgument(date);
  const plain = readOverlay(overlay);
  if (!value.ok || !entitled.ok || !country.ok || !judged.ok || !day.ok || !plain.ok) {
    return failureOf(issuesOf(value, entitled, country, judged, day, plain));
  }
  const rate = mfnDuty(country.value, judged.value, day.value);
  return cellOf(rate, ({ limit }) => (entitled.value ? 0 : value.value.times(limit).toNumber()));
}

/** TRUE or FALSE as QUALIFIES gives it; an undecided good has no duty that could be stated. */
function readQualifies(argument: unknown): Outcome<boolean> {
  const cell = readScalar('qualifies', argument);
  if (!cell.ok) return cell;
  if (typeof cell.value === 'boolean') return success(cell.value);
  if (cell.value === null || cell.value === '') return failure(say('qualifies-missing'));
  return failure(say('qualifies-malformed', { received: String(cell.value) }));
}

const IMPORTERS: readonly MfnDuty['importer'][] = ['US', 'CA', 'MX'];

function readImporter(argument: unknown): Outcome<MfnDuty['importer']> {
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

function readOverlay(argument: unknown): Outcome<null> {
  const cell = readScalar('overlay', argument);
  if (!cell.ok) return cell;
  return isBlank(cell.value)
    ? success(null)
    : failure(say('overlay-not-modelled', { received: String(cell.value) }));
}
