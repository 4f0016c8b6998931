import type { Language } from '../../origin';

/** The help page of a language: "help.html", "help.es.html". */
export const helpFile = (language: Language): string =>
  language === 'en' ? 'help.html' : `help.${language}.html`;
