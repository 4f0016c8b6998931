/** The name of the script, in BigQuery's storage and beside the statements. */
export const SCRIPT = 'nafta-origin-udf.js';

const COLUMNS = ['rvc', 'rvc_worst', 'us_share', 'vnm'] as const;

/**
 * BigQuery: the script stands in Cloud Storage, since code inside a statement is limited. Lines come
 * as an array of structs, what is found is one struct.
 */
export const bigQueryStatement =
  (): string => `-- Put ${SCRIPT} into a bucket of yours, then write its address and your dataset here.
CREATE OR REPLACE FUNCTION my_dataset.NAFTA_EVALUATION(
  lines ARRAY<STRUCT<cost FLOAT64, origin STRING, hs_code STRING, statement STRING>>,
  net_cost FLOAT64,
  scenario STRING,
  good STRING,
  date_iso STRING,
  facts ARRAY<STRUCT<name STRING, value STRING>>
)
RETURNS STRUCT<
${COLUMNS.map((column) => `  ${column} FLOAT64,`).join('\n')}
  verdict STRING,
  reasons STRING
>
DETERMINISTIC
LANGUAGE js
OPTIONS (library = ["gs://my-bucket/${SCRIPT}"])
AS r"""
  return naftaOrigin.evaluateVehicle(lines, net_cost, scenario, good, date_iso, facts);
""";
`;

/**
 * Snowflake: the script stands in the body, and runs once in each environment and not for every row.
 * Arguments are in capitals inside the body.
 */
export function snowflakeStatement(script: string): string {
  if (script.includes('$$')) throw new Error('the script must not hold the quotes of the body, $$');
  return `CREATE OR REPLACE FUNCTION NAFTA_EVALUATION(
  LINES ARRAY,
  NET_COST FLOAT,
  SCENARIO VARCHAR,
  GOOD VARCHAR,
  DATE_ISO VARCHAR,
  FACTS ARRAY
)
RETURNS OBJECT
LANGUAGE JAVASCRIPT
IMMUTABLE
AS $$
if (typeof naftaOrigin === 'undefined') {
naftaOrigin = (function () {
${script.trim()}
return naftaOrigin;
})();
}
return naftaOrigin.evaluateVehicle(LINES, NET_COST, SCENARIO, GOOD, DATE_ISO, FACTS);
$$;
`;
}
