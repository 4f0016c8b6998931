import type { ReactNode } from 'react';
import type { PageProps } from './page-props';
import { Suppliers } from './suppliers';

/** Workbooks that travel: one section for each way out and back. */
export function SharePage({ model, state }: PageProps): ReactNode {
  return <Suppliers model={model} state={state} />;
}
