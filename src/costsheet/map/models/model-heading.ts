import { fold } from '../../words';
import type { ModelRole } from './model-role';

/** How strongly a heading speaks for what a model's row holds: 0 to 1. */
export type ModelScores = Readonly<Partial<Record<ModelRole, number>>>;

/** A column of what is asked, of a plan, or of what is left: not the model's own figure. */
const NOT_ITS_OWN =
  /\b(?:required?|requirements?|threshold|limit|minimum|min|target|margin|headroom|gap|requerid[oa]|exigid[oa]|exigee?|requis|requisito|umbral|limite|minimo|objetivo|margen|marge|seuil|cible|erforderlich|mindest\w*|schwelle|ziel|grenzwert|margem|year|ano modelo|modelljahr)\b/u;

const NAMES: readonly (readonly [role: ModelRole, score: number, words: RegExp])[] = [
  [
    'good',
    0.8,
    /\b(?:(?:vehicle|product|good) (?:type|class|category)|class|classe|clase|klasse|categoria|category|categorie|kategorie|tipo de vehiculo|type de vehicule|fahrzeug(?:art|klasse|typ)|tipo de veiculo)\b/u,
  ],
  [
    'netCost',
    0.95,
    /\b(?:net cost|nc|costo neto|coste neto|cout net|nettokosten|netto kosten|custo liquido)\b/u,
  ],
  [
    'transactionValue',
    0.95,
    /\b(?:transaction value|tv|valor de transaccion|vt|valeur transactionnelle|transaktionswert|valor de transacao)\b/u,
  ],
  [
    'vnm',
    0.95,
    /\b(?:vnm|vmno|vmn|non ?originating|(?:no|nao) originari[oa]s?|non ?originaires?|nicht ?ursprungs\w*|ohne ursprung)\b/u,
  ],
  [
    'rvc',
    0.95,
    /\b(?:rvc|vcr|tvr|regional (?:value )?content|contenido (?:de valor )?regional|valor (?:de )?contenido regional|(?:teneur en )?valeur regionale|conteudo (?:de valor )?regional|valor de conteudo regional|regional\w* wert\w*)\b/u,
  ],
  [
    'lvc',
    0.95,
    /\b(?:lvc|vcl|tvt|tvmo|labou?r value(?: content)?|contenido laboral|valeur (?:travail|de la main)|conteudo laboral|arbeitswert\w*)\b/u,
  ],
  ['steel', 0.9, /\b(?:steel|acero|acier|stahl|aco)\b/u],
  ['aluminum', 0.9, /\b(?:aluminium|aluminum|aluminio)\b/u],
  ['glass', 0.9, /\b(?:glass|vidrio|verre|glas|vidro)\b/u],
  [
    'coreParts',
    0.9,
    /\b(?:core parts?|(?:auto)?partes esenciales|pieces essentielles|kernteile|(?:auto)?pecas essenciais)\b/u,
  ],
  [
    'volume',
    0.8,
    /\b(?:volumen?|volumes|units|unidades|unites|vehicles (?:sold|built)|stuckzahl|produccion|production|producao|produktion|ventas|ventes|vendas|sales (?:volume|units)|qty|quantity|cantidad|quantite|menge|quantidade)\b/u,
  ],
  [
    'model',
    0.8,
    /\b(?:models?|modelos?|modeles?|modelle?|nameplate|car ?line|baureihe|variante?|vehicle|vehiculo|vehicule|veiculo|fahrzeug)\b/u,
  ],
];

const AMERICAN =
  /\b(?:us|usa|american|americano|americain\w*|united states|estados unidos|etats unis|ee ?uu|eeuu|e u|eua|vereinigte staaten)\b/u;
/** A share of the United States and somebody else, as labels of the AALA have it. */
const WITH_OTHERS =
  /\b(?:canad\w*|ca|can|mex\w*|mx|north america\w*|norteamerica\w*|amerique du nord)\b|[/+&]/u;
/** "net cost in US dollars" speaks of money, not of a country */
const DOLLARS =
  /\bus ?(?:d|dollars?)\b|\bus\$|\b(?:dollars?|dolares) (?:us|estadounidenses|americains)\b/gu;
const SHARE = /%|\b(?:share|percent\w*|pct|cuota|participacion|part|anteil|porcentaje|prozent)\b/u;
const VALUE =
  /\b(?:value|valor|valeur|wert|cost|costo|coste|custo|cout|kosten|amount|importe|montant)\b/u;
const CONTENT = /\b(?:content|contenido|contenu|teneur|conteudo|inhalt)\b/u;

/**
 * What a heading says its column holds on a sheet of models, by its words in five languages.
 *
 * @example modelScoresOf('Net cost (US$)') // { netCost: 0.95 }
 * @example modelScoresOf('RVC required') // {}
 */
export function modelScoresOf(header: string): ModelScores {
  const folded = fold(header);
  if (folded.length > 60 || NOT_ITS_OWN.test(folded)) return {};
  const country = folded.replace(DOLLARS, ' ');
  const found = NAMES.find(([, , words]) => words.test(folded));
  if (AMERICAN.test(country) && !WITH_OTHERS.test(country)) {
    if (SHARE.test(country)) return { usShare: 0.9 };
    if (VALUE.test(country)) return { usValue: 0.8 };
    // US content may be a share or an amount: the cells tell
    if (CONTENT.test(country)) return { usShare: 0.7, usValue: 0.7 };
  }
  return found === undefined ? {} : { [found[0]]: found[1] };
}
