import { Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import type { SupplierLook } from '../model/supplier-desk';
import { useWords } from './shell';
import { SupplierReplies } from './supplier-replies';
import { SupplierRequest } from './supplier-request';

/** Suppliers are asked here, and what they send back is merged. */
export function Suppliers(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
}): ReactNode {
  const { model, state } = props;
  const { texts } = useWords();
  const [look, setLook] = useState<SupplierLook | null>(null);
  const search = async (): Promise<void> =>
    setLook(await model.asked(() => model.suppliers.look()));
  useEffect(() => {
    void search();
  }, [model]);
  if (look === null) {
    return state.problem === null ? <Spinner size="small" label={texts.suppliers.reading} /> : null;
  }
  return (
    <>
      <SupplierRequest model={model} state={state} look={look} onAsked={search} />
      <SupplierReplies model={model} state={state} look={look} onWritten={search} />
    </>
  );
}
