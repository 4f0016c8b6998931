import {
  callOf,
  isArgument,
  referenceTo,
  type Area,
  type SettingName,
  type SheetColumn,
} from '../../workbook';

/** The functions that the pane writes, in the order of their list. */
export const offered = [
  'QUALIFIES',
  'REGIONAL_VALUE_CONTENT',
  'EVALUATION',
  'CHECK',
  'US_CONTENT_SHARE',
  'MEETS',
] as const;
export type Offered = (typeof offered)[number];

/**
 * What the user chooses on the sheet. `amount`: the net cost, or the base of a US share. `rvc` and
 * `usShare` are cells of one row, so that the formula can be filled down.
 */
export const roles = [
  'costs',
  'origins',
  'amount',
  'hsCodes',
  'statements',
  'facts',
  'usValues',
  'rvc',
  'usShare',
] as const;
export type Role = (typeof roles)[number];

/** A formula that is being put together: each field is a reference, a header or a value. */
export interface Draft {
  readonly id: Offered;
  readonly fields: Readonly<Record<Role, string>>;
  /** the one cell it goes to */
  readonly target: Area;
}

type Part = Role | SettingName;

const COST_SHEET: readonly Part[] = [
  'costs',
  'origins',
  'amount',
  'NAFTA_SCENARIO',
  'hsCodes',
  'statements',
  'NAFTA_GOOD',
  'NAFTA_DATE',
  'facts',
  'usValues',
];

const PARTS: Readonly<Record<Offered, readonly Part[]>> = {
  QUALIFIES: COST_SHEET,
  REGIONAL_VALUE_CONTENT: COST_SHEET,
  EVALUATION: COST_SHEET,
  CHECK: COST_SHEET,
  US_CONTENT_SHARE: [
    'costs',
    'origins',
    'amount',
    'NAFTA_SCENARIO',
    'usValues',
    'statements',
    'facts',
  ],
  MEETS: ['NAFTA_SCENARIO', 'rvc', 'usShare', 'NAFTA_GOOD', 'NAFTA_DATE', 'facts'],
};

/** Figures of one row: a header would stand for a whole column of them. */
export const figureRoles = ['rvc', 'usShare'] as const;
const isFigure = (role: Role): boolean => figureRoles.some((one) => one === role);

const isSetting = (part: Part): part is SettingName => part.startsWith('NAFTA_');

export const partsOf = (id: Offered): readonly Part[] => PARTS[id];

/** The fields that the function takes. */
export const rolesOf = (id: Offered): readonly Role[] =>
  roles.filter((role) => PARTS[id].includes(role));

export const required: ReadonlySet<Role> = new Set(['costs', 'origins', 'amount', 'rvc']);

/** A share is shown as a percentage; a verdict, a table and a sentence as they are. */
export const numberFormatOf = (id: Offered): string | undefined =>
  id === 'REGIONAL_VALUE_CONTENT' || id === 'US_CONTENT_SHARE' ? '0.0%' : undefined;

export type Drafted =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'missing'; readonly role: Role }
  | { readonly kind: 'wrong'; readonly role: Role };

/** The formula of a draft, or the first field that keeps it from being one. */
export function drafted(draft: Draft, columns: readonly SheetColumn[]): Drafted {
  const texts: string[] = [];
  for (const part of PARTS[draft.id]) {
    if (isSetting(part)) {
      texts.push(part);
      continue;
    }
    const typed = draft.fields[part];
    const text = isFigure(part) ? typed.trim() : asReference(typed, columns, draft.target.sheet);
    if (text === '' && required.has(part)) return { kind: 'missing', role: part };
    if (text !== '' && !isArgument(text)) return { kind: 'wrong', role: part };
    texts.push(text);
  }
  return { kind: 'formula', formula: callOf(draft.id, texts) };
}

/** A header that stands for one column becomes its reference; anything else stays as typed. */
function asReference(text: string, columns: readonly SheetColumn[], sheet: string): string {
  const wanted = text.trim().toLowerCase();
  const found = columns.filter(({ header }) => header.trim().toLowerCase() === wanted);
  const here = found.filter((one) => one.area.sheet.toLowerCase() === sheet.toLowerCase());
  const [only] = here.length === 1 ? here : found.length === 1 ? found : [];
  return only === undefined ? text.trim() : referenceTo(only, sheet);
}
