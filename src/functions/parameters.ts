/** The parameters of the custom functions: name, shape, and what Excel shows of each while typing. */
export interface Parameter {
  readonly name: string;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  readonly description: string;
}

const range = (name: string, description: string): Parameter => ({
  name,
  dimensionality: 'matrix',
  optional: false,
  description,
});

const value = (name: string, description: string): Parameter => ({
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
  'The law or proposal: the cell NAFTA_SCENARIO, or text such as us-2017-10; rvc = 80%.',
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
  value('good', 'What is judged: passenger vehicle (default), light truck, engine, 8708.30.'),
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
