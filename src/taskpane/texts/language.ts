import type { Language } from '../../origin';

/** The language of a tag such as "es-MX", as far as the product speaks it. */
export function languageOf(tag: string): Language {
  const [language = 'en'] = tag.toLowerCase().split('-');
  return language === 'es' || language === 'fr' ? language : 'en';
}
