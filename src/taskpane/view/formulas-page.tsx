import type { ReactNode } from 'react';
import { InsertFormula } from './insert-formula';
import { LinkFormulas } from './link-formulas';
import type { PageProps } from './page-props';

/** Putting a formula together, and linking those that do not follow the switch. */
export function FormulasPage({ model, state, start }: PageProps): ReactNode {
  return (
    <>
      <InsertFormula model={model} state={state} start={start} />
      <LinkFormulas model={model} state={state} />
    </>
  );
}
