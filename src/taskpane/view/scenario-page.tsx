import type { ReactNode } from 'react';
import { CardView } from './card-view';
import { FirstFormula } from './first-formula';
import type { PageProps } from './page-props';
import { ScenarioSwitch } from './scenario-switch';
import { SetUp } from './set-up';

/** The scenario in force with its readings, and what a workbook needs before it has one. */
export function ScenarioPage({ model, state, open }: PageProps): ReactNode {
  const { findings, settings } = state;
  const incomplete = settings.some(({ kind }) => kind !== 'cell');
  return (
    <>
      {state.scenario !== null && <ScenarioSwitch model={model} state={state} />}
      {incomplete && <SetUp model={model} state={state} />}
      {!incomplete && findings.formulas === 0 && <FirstFormula onChoose={() => open('formulas')} />}
      {findings.cards.map((card) => (
        <CardView key={card.key} card={card} model={model} />
      ))}
    </>
  );
}
