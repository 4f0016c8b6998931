import type { Statement } from '../origin/line';

/** What a statement with a figure is followed by. */
export type FigureKeyword = 'rvc' | 'core' | 'vnm' | 'traced' | 'free' | 'accumulation';

/** Statements of words alone, in English, Spanish and French; read without case, accents, dots, hyphens. */
export const STATEMENT_PHRASES: Readonly<
  Record<Exclude<Statement['kind'], 'none' | FigureKeyword>, readonly string[]>
> = {
  originating: [
    'originating',
    'O',
    'originaria',
    'originario',
    'originarias',
    'originarios',
    'originaire',
    'originaires',
  ],
  'originating by shift': [
    'originating by shift',
    'originating by tariff shift',
    'originating by tariff change',
    'originaria por salto',
    'originario por salto',
    'originaria por salto arancelario',
    'originario por salto arancelario',
    'originaria por cambio',
    'originario por cambio',
    'originaria por cambio arancelario',
    'originario por cambio arancelario',
    'originaria por cambio de clasificación',
    'originario por cambio de clasificación',
    'originaria por cambio de clasificación arancelaria',
    'originario por cambio de clasificación arancelaria',
    'originaire par saut',
    'originaire par saut tarifaire',
    'originaire par changement',
    'originaire par changement tarifaire',
    'originaire par changement de classification',
    'originaire par changement de classification tarifaire',
  ],
  'non-originating': [
    'non-originating',
    'nonoriginating',
    'not originating',
    'NO',
    'no originaria',
    'no originario',
    'no originarias',
    'no originarios',
    'non originaire',
    'non originaires',
  ],
  'treat as non-originating': [
    'treat as non-originating',
    'treated as non-originating',
    'treat as nonoriginating',
    'tratar como no originaria',
    'tratar como no originario',
    'tratada como no originaria',
    'tratado como no originario',
    'traiter comme non originaire',
    'traitée comme non originaire',
    'traité comme non originaire',
  ],
  'not a material': [
    'not a material',
    'no material',
    'labour',
    'labor',
    'direct labour',
    'direct labor',
    'overhead',
    'overheads',
    'no es material',
    'no es un material',
    'mano de obra',
    'mano de obra directa',
    'gastos generales',
    'gastos indirectos',
    'gastos indirectos de fabricación',
    "main-d'œuvre",
    "main-d'œuvre directe",
    'frais généraux',
    'pas une matière',
    "n'est pas une matière",
    'pas un matériau',
  ],
};

/** Words that stand before a figure. */
export const FIGURE_KEYWORDS: Readonly<Record<FigureKeyword, readonly string[]>> = {
  rvc: ['RVC', 'VCR', 'TVR'],
  vnm: ['VNM', 'VMN', 'VMNO'],
  traced: ['traced', 'trazado', 'trazada', 'rastreado', 'rastreada', 'tracé', 'tracée', 'retracé'],
  free: ['free', 'libre', 'libre de VMN'],
  accumulation: ['AC'],
  core: [
    'core',
    'core part',
    'esencial',
    'parte esencial',
    'autoparte esencial',
    'essentielle',
    'pièce essentielle',
  ],
};

/** How each figure statement is written, for messages. */
export const WRITTEN: Readonly<Record<FigureKeyword, string>> = {
  rvc: 'RVC',
  vnm: 'VNM',
  traced: 'traced',
  free: 'free',
  accumulation: 'AC',
  core: 'core',
};

/** All that may be written, for the message about a text that is none of it. */
export const ALLOWED_STATEMENTS =
  'originating, originating by shift, RVC 55%, non-originating, treat as non-originating, VNM 12.50, ' +
  'traced 12.50, AC 1.40/0.75, free 0.65, core 80%, labour, overhead, not a material, or leave it blank';
