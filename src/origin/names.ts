import type { Language } from './issue';
import { es } from './translations/names-es';
import { fr } from './translations/names-fr';

const NAMES = { en: {}, es, fr };
/** What stands before another name: "US share of net cost". */
const BEFORE = ['US share of ', 'the scenario expression: '];
const JUDGED_AS = ', judged as ';

const known = (name: string, language: Language): string => {
  const names: Readonly<Record<string, string>> = NAMES[language];
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
};

/** A test, a base, a fact or a row in the words of a language; what is not known stays as it is. */
export function nameIn(name: string, language: Language): string {
  const before = BEFORE.find((words) => name.startsWith(words));
  if (before === undefined) return known(name, language);
  return known(before, language) + nameIn(name.slice(before.length), language);
}

/** A good as it is printed: its names stay as they are typed, the words between them do not. */
export const goodLabelIn = (label: string, language: Language): string =>
  label.replace(JUDGED_AS, known(JUDGED_AS, language));
