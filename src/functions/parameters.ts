/** The parameters of the custom functions: name, shape, and what Excel shows of each while typing. */
export interface Parameter {
  readonly name: string;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  readonly description: string;
}

export const range = (name: string, description: string): Parameter => ({
  name,
  dimensionality: 'matrix',
  optional: false,
  description,
});

export const value = (name: string, description: string): Parameter => ({
  name,
  dimensionality: 'scalar',
  optional: false,
  description,
});

export const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });

export const costs = range(
  'costs',
  'Cost of each line, delivered to the plant, in one currency. Blank or 0: the line is left out.',
);
export const origins = range(
  'origins',
  'Where each part was made: MX, MEX, México, or shares of units such as US 60%; CN 40%.',
);
export const netCost = value('net_cost', 'Net cost of the good, above 0. See NAFTA.NET_COST.');
export const scenario = range(
  'scenario',
  "The law or proposal: the cell NAFTA_SCENARIO, text such as us-2017-10; rvc = 80%, or the range of an own proposal's table.",
);
export const hsCodes = optional(
  range(
    'hs_codes',
    'Tariff code of each line: 8708.30 or 870830. Blank: counts as on the tracing list.',
  ),
);
export const statements = optional(
  range(
    'statements',
    'What the supplier states: originating, RVC 55%, VNM 12.50, non-originating, labour. Blank: unstated.',
  ),
);
export const good = optional(
  value(
    'good',
    'What is judged: passenger vehicle (default), heavy truck, engine for heavy truck, 8708.30.',
  ),
);
export const date = optional(
  value('date', "Date for which requirements apply. Omitted: the scenario's last step."),
);
export const facts = optional(
  range(
    'facts',
    'Two columns, name and value: LVC, Steel, Transaction value, Tariff shift and so on.',
  ),
);
export const usValues = optional(
  range('us_values', 'What of each line is US value: an amount, 40% or none. Blank: by origin.'),
);
export const baseValue = value(
  'base_value',
  'The base of the share: net cost, or the base the scenario names. Ignored for us base = materials.',
);
export const country = value('country', 'A country: US, CN, Mexico, Alemania.');
export const totalCost = value(
  'total_cost',
  'Total cost: product, period and other costs. Above 0.',
);
export const salesPromotion = optional(
  value('sales_promotion', 'Sales promotion, marketing and after-sales service costs in it.'),
);
export const royalties = optional(value('royalties', 'Royalties in it.'));
export const shippingPacking = optional(
  value('shipping_packing', 'Shipping and packing costs in it.'),
);
export const nonAllowableInterest = optional(
  value('non_allowable_interest', 'Interest above the allowed rate in it.'),
);
export const vnm = value('vnm', 'Value of non-originating materials, not negative.');
export const measure = value(
  'measure',
  'RVC, RVC TV, US, LVC, STEEL, ALUMINUM, GLASS or DE MINIMIS.',
);
export const labels = range('labels', 'Country labels as they stand on the sheet.');
export const system = optional(
  value('system', 'iso (default) or aala, where CN is Canada and CH is China.'),
);

export const scenarioRange = optional(
  range(
    'scenarios',
    'Laws and proposals to compare, one per cell. Blank: all that are built in, by date.',
  ),
);
export const groups = range('groups', 'The model that each line belongs to.');
export const netCosts = range('net_costs', 'Two columns: the model and its net cost.');
export const averagedNetCosts = range('net_costs', 'Net cost of each good.');
export const vnms = range('vnms', 'Value of non-originating materials of each good.');
export const quantities = optional(
  range('quantities', 'Units of each good, where the amounts are per unit.'),
);
export const rvcFigure = value(
  'rvc',
  'Regional value content, such as 0.625 or 62.5%. Blank: undecided.',
);
export const usShareFigure = optional(value('us_share', 'US share, such as 0.5 or 50%.'));
export const transactionValue = value(
  'transaction_value',
  'Transaction value adjusted to F.O.B., above 0.',
);
export const tracingRow = value(
  'row',
  'Row of 9(2), a to i: who imported, who had title, what is stated.',
);
export const price = value(
  'price',
  'What was paid for the material, or the amount stated: rows e to i.',
);
export const customsValue = optional(value('customs_value', 'Customs value: rows a to d.'));
export const freight = optional(
  value('freight', 'Freight, insurance and packing to the first place of receipt or of title.'),
);
export const dutiesAndFees = optional(
  value(
    'duties_and_fees',
    'Rows a to d: duties, taxes and brokerage, not recovered. Rows e, f, g, i: taxes that the price leaves out.',
  ),
);
export const materialRvc = optional(
  value('rvc', "The RVC stated (row f), or the material's own requirement (row g)."),
);
export const deMinimisValue = value('value', 'Transaction value F.O.B., else total cost, above 0.');
export const tariffCodes = range('hs_codes', 'Tariff codes: 8708.30 or 870830.');

export const dutyValue = value('customs_value', 'Customs value of the good, above 0.');
export const qualifies = value('qualifies', 'TRUE or FALSE: the cell with NAFTA.QUALIFIES.');
export const importer = value('importer', 'Country of importation: US, CA or MX.');
export const overlay = optional(value('overlay', 'A duty on top: us-232 or ca-surtax.'));
export const usContent = optional(
  value('us_content', 'us-232: US content of the value, an amount, 40% or none.'),
);
export const approved = optional(
  value('approved', 'us-232: TRUE once Commerce has approved the US content, else FALSE.'),
);
export const caMxContent = optional(
  value('ca_mx_content', 'ca-surtax: Canadian and Mexican content claimed. Blank: no claim.'),
);
export const exporter = optional(
  value('exporter', 'Country where the good originates. ca-surtax needs it.'),
);

export const proposal = range(
  'proposal',
  'The table of the proposal: Name, Value, Unit, From, Good, Source, Status.',
);
