import type { Language } from '../issue';

/** What the core names in its tests and sentences: [English, Spanish, French]. */
const NAMES: readonly (readonly [en: string, es: string, fr: string])[] = [
  ['Regional value content', 'Valor de contenido regional', 'Teneur en valeur régionale'],
  ['Rule of origin', 'Regla de origen', 'Règle d’origine'],
  ['Tariff shift', 'Salto arancelario', 'Saut tarifaire'],
  [
    'De minimis waiver of the RVC requirement (not more than)',
    'Dispensa de minimis del requisito de VCR (como máximo)',
    'Dispense de minimis de l’exigence de TVR (au plus)',
  ],
  ['Labour value content', 'Valor de contenido laboral', 'Teneur en valeur de main-d’œuvre'],
  [
    'Labour value content, materials and manufacturing',
    'Valor de contenido laboral, materiales y manufactura',
    'Teneur en valeur de main-d’œuvre, matières et fabrication',
  ],
  ['Steel purchases', 'Compras de acero', 'Achats d’acier'],
  ['Aluminum purchases', 'Compras de aluminio', 'Achats d’aluminium'],
  ['Glass purchases', 'Compras de vidrio', 'Achats de verre'],
  ['Core parts originate', 'Autopartes esenciales originarias', 'Pièces essentielles originaires'],
  // bases
  ['net cost', 'costo neto', 'coût net'],
  ['transaction value', 'valor de transacción', 'valeur transactionnelle'],
  ['total cost', 'costo total', 'coût total'],
  ['materials', 'materiales', 'matières'],
  ['regional value', 'valor regional', 'valeur régionale'],
  ['customs value', 'valor en aduana', 'valeur en douane'],
  // facts, as they may be written on a sheet
  ['LVC', 'VCL', 'TVMO'],
  ['LVC materials', 'VCL materiales', 'TVMO matières'],
  ['Steel', 'Acero', 'Acier'],
  ['Aluminum', 'Aluminio', 'Aluminium'],
  ['Glass', 'Vidrio', 'Verre'],
  ['Core parts', 'Autopartes esenciales', 'Pièces essentielles'],
  ['Transaction value', 'Valor de transacción', 'Valeur transactionnelle'],
  ['Total cost', 'Costo total', 'Coût total'],
  ['Customs value', 'Valor en aduana', 'Valeur en douane'],
  ['US content', 'Contenido de EE. UU.', 'Contenu américain'],
];

const SHARE = 'US share of ';

/** A test, a base or a fact in the words of a language; a name that is not known stays as it is. */
export function nameIn(name: string, language: Language): string {
  if (language === 'en') return name;
  if (name.startsWith(SHARE)) {
    const base = nameIn(name.slice(SHARE.length), language);
    return language === 'es' ? `Parte de EE. UU.: ${base}` : `Part américaine : ${base}`;
  }
  const known = NAMES.find(([english]) => english === name);
  return known?.[language === 'es' ? 1 : 2] ?? name;
}
