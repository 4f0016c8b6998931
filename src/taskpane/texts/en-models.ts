const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** A table in which each row is one model, in English. */
export const models = {
  models: {
    rows: 'Each row is',
    kinds: { lines: 'a part with its cost', models: 'a model with its figures' },
    roles: {
      model: 'Model',
      good: 'Class of the good',
      netCost: 'Net cost',
      transactionValue: 'Transaction value',
      vnm: 'Value of non-originating materials',
      rvc: 'Regional value content',
      usShare: 'US share',
      usValue: 'US value',
      lvc: 'Labor value content',
      steel: 'Steel',
      aluminum: 'Aluminum',
      glass: 'Glass',
      coreParts: 'Core parts',
      volume: 'Volume',
    },
    needed:
      'Choose the column of models, and a regional value content or a net cost with the value of non-originating materials.',
    heading: 'Fleet table',
    intro:
      'A sheet that prints on one landscape page: a row for each model with its verdict, what is missing, and how many models, and how much of the volume, qualify. Its cells follow the scenario and your table.',
    plan: (count: number) =>
      `A new sheet with ${many(count, 'model', 'models')}; your own cells stay as they are. A figure that is missing leaves its model undecided.`,
    tooMany: (count: number, most: number) =>
      `The table has ${count} models; a fleet table has room for ${most}. Split the table, or insert MEETS on the page Formulas and fill it down.`,
    write: 'Write the fleet table',
    done: (sheet: string) => `Written: ${sheet}. Undo takes it back.`,
  },
};
