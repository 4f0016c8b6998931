import type { ReactNode } from 'react';
import { CertificateSection } from './certificate';
import { AnswerRequest } from './answer-request';
import { CheckCopy } from './check-copy';
import { FillForm } from './fill-form';
import type { PageProps } from './page-props';
import { ShareCopy } from './share-copy';
import { Suppliers } from './suppliers';

/** Workbooks that travel: one section for each way out and back. */
export function SharePage({ model, state }: PageProps): ReactNode {
  return (
    <>
      <ShareCopy model={model} state={state} />
      <CheckCopy model={model} />
      <CertificateSection model={model} state={state} />
      <FillForm model={model} state={state} />
      <Suppliers model={model} state={state} />
      <AnswerRequest model={model} state={state} />
    </>
  );
}
