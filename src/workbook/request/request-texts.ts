import type { Language } from '../../origin';
import type { AgreementName } from '../../scenario';
import type { AnswerColumn } from './answer-columns';
import type { CertifierFieldId } from './certifier-fields';
import type { ChoiceKind } from './statement-choices';
import { en } from './texts/en';
import { es } from './texts/es';
import { fr } from './texts/fr';

/** Everything that a supplier reads, in one language. */
export interface RequestTexts {
  /** names of the sheets, at most 31 characters */
  readonly answers: string;
  readonly certification: string;
  readonly help: string;

  readonly request: string;
  readonly version: string;
  readonly supplier: string;
  readonly requestedBy: string;
  readonly madeOn: string;
  readonly agreement: string;
  readonly agreements: Readonly<Record<AgreementName, string>>;
  readonly period: string;
  readonly currency: string;
  readonly currencyHelp: string;

  /** "of 14 parts complete", after the count */
  readonly progress: string;
  readonly certificationOpen: string;
  readonly certificationDone: string;

  readonly columns: Readonly<
    Record<AnswerColumn, { readonly head: string; readonly help: string }>
  >;
  readonly choices: Readonly<
    Record<
      ChoiceKind,
      { readonly name: string; readonly meaning: string; readonly discloses: string }
    >
  >;
  /** what the last column says of a row */
  readonly check: {
    readonly complete: string;
    readonly statement: string;
    readonly country: string;
    readonly outside: string;
    readonly rvc: string;
    readonly share: string;
    readonly amount: string;
    readonly vnm: string;
    readonly criterion: string;
    readonly days: string;
  };
  readonly rules: {
    readonly title: string;
    readonly choose: string;
    readonly country: string;
    readonly share: string;
    readonly amount: string;
    readonly day: string;
  };

  readonly certificationTitle: Readonly<Record<AgreementName, string>>;
  readonly certificationNote: string;
  readonly element: string;
  readonly yourAnswer: string;
  readonly howToFill: string;
  readonly fields: Readonly<
    Record<CertifierFieldId, { readonly name: string; readonly help: string }>
  >;
  readonly capacities: readonly [importer: string, exporter: string, producer: string];
  readonly seeAnswers: string;
  readonly declaration: Readonly<Record<AgreementName, string>>;

  readonly helpTitle: string;
  readonly steps: readonly string[];
  readonly choicesTitle: string;
  readonly choicesHeads: readonly [name: string, meaning: string, discloses: string];
  readonly columnsTitle: string;
  readonly columnsHeads: readonly [name: string, help: string];
  readonly glossaryTitle: string;
  readonly glossary: readonly (readonly [term: string, meaning: string])[];
}

export const requestTexts: Readonly<Record<Language, RequestTexts>> = { en, es, fr };
