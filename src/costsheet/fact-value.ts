import { Exact } from '../origin/exact';
import type { Facts } from '../origin/facts';
import { failure, success, type Outcome } from '../origin/issue';
import { shown } from './cell';
import { countryNamed } from './country';
import { readDate } from './date';
import type { FactKind, FactName } from './fact-names';
import { readShare, writtenNumber } from './number-text';
import { say } from './sentences';
import { fold } from './words';
import { yesOrNo } from './yes-or-no';

const NEW = new Set(['new', 'nueva', 'nuevo', 'nouvelle', 'nouveau', 'neuve']);
const REFIT = new Set([
  'refit',
  'refitted',
  'reacondicionada',
  'reequipada',
  'reamenagee',
  'modernisee',
]);
const IMPORTERS = ['US', 'CA', 'MX'] as const;

/** What may be written, by kind. */
const ALLOWED: Readonly<Record<FactKind, string>> = {
  share: 'a percentage from 0% to 100%, such as 55%',
  amount: 'an amount of 0 or more (a true zero as the text 0)',
  'amount above 0': 'an amount above 0',
  'yes or no': 'yes or no',
  date: 'a date, or text such as 2020-07-01',
  'fiscal year': 'a date whose day and month are read, or text such as 2020-04-01',
  plant: 'new or refit',
  importer: 'US, CA or MX',
};

/** The value of one fact as its own piece of `Facts`. The cell is not blank. */
export function factValue(name: FactName, cell: unknown): Outcome<Facts> {
  const value = valueOfKind(name.kind, cell);
  if (value !== null) return success({ [name.key]: value });
  const [fact] = name.en;
  return failure(say('fact-value', { fact, cell: shown(cell), allowed: ALLOWED[name.kind] }));
}

function valueOfKind(kind: FactKind, cell: unknown): Facts[keyof Facts] | null {
  switch (kind) {
    case 'share':
      return share(cell);
    case 'amount':
    case 'amount above 0': {
      const amount = amountOf(cell);
      if (amount === null || amount.isNegative()) return null;
      return kind === 'amount above 0' && amount.isZero() ? null : amount;
    }
    case 'yes or no':
      return yesOrNo(cell);
    case 'date':
      return day(cell);
    case 'fiscal year':
      return monthAndDay(cell);
    case 'plant':
      return plant(cell);
    case 'importer':
      return importer(cell);
  }
}

function share(cell: unknown): Exact | null {
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  const read = readShare(cell);
  return read.ok ? read.value : null;
}

function amountOf(cell: unknown): Exact | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? Exact.fromCell(cell) : null;
  const written = typeof cell === 'string' ? writtenNumber(cell) : null;
  return written === null || written.percent ? null : written.digits;
}

function day(cell: unknown): string | null {
  const read = readDate(cell, { parameter: 'facts' });
  return read.ok ? read.value : null;
}

function monthAndDay(cell: unknown): { readonly month: number; readonly day: number } | null {
  const iso = day(cell);
  return iso === null ? null : { month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

function plant(cell: unknown): 'new' | 'refit' | null {
  const word = typeof cell === 'string' ? fold(cell) : '';
  if (NEW.has(word)) return 'new';
  return REFIT.has(word) ? 'refit' : null;
}

function importer(cell: unknown): 'US' | 'CA' | 'MX' | null {
  const country = typeof cell === 'string' ? countryNamed(cell, 'iso') : null;
  return IMPORTERS.find((code) => country?.ok === true && country.value === code) ?? null;
}
