import { failure, success, type Issue, type Language, type Outcome } from '../../origin';
import {
  agreementId,
  elections,
  readScenario,
  type AgreementName,
  type ScenarioChoice,
  type TermName,
} from '../../scenario';
import { sayOfCertificate as say } from '../../workbook/certificate';
import type { Evaluated, EvaluationRows } from './evaluations';

const agreements: readonly AgreementName[] = ['NAFTA', 'USMCA'];

/** A good as it stands, judged under the law that can be certified. */
export interface LawfulGood {
  readonly choice: ScenarioChoice;
  /** the text of the scenario with the language in which reasons are said */
  readonly scenario: string;
}

/** Whether a good is judged under the law in force, as the workbook has it. */
export function underTheLaw(
  evaluated: Evaluated,
  agreement: AgreementName,
  day: string,
  language: Language,
): Outcome<LawfulGood> {
  const rows = rowsOf(evaluated);
  if ('code' in rows) return failure(rows);
  const expression = rows.text('scenario', 'Measured');
  const law = agreementId(agreement);
  const read = readScenario(expression);
  const choice = read.ok ? read.value : null;
  if (choice === null || choice.id === 'own-proposal') {
    return failure(say('proposal-chosen', { scenario: expression, law }));
  }
  if (choice.id !== law) {
    const isLaw = agreements.map(agreementId).includes(choice.id);
    return failure(
      isLaw
        ? say('other-law', { scenario: choice.id, day, law })
        : say('proposal-chosen', { scenario: choice.id, law }),
    );
  }
  const restated = (Object.keys(choice.terms) as TermName[]).filter(
    (term) => !elections.includes(term),
  );
  if (restated.length > 0) return failure(say('law-restated', { terms: expression, law }));
  const terms = choice.expression.split('; ').filter((term) => !term.startsWith('language'));
  return success({ choice, scenario: [...terms, `language = ${language}`].join('; ') });
}

/** Why a good does not qualify on a day; null where it does, by at least one test that was run. */
export function refusalOn(
  evaluated: Evaluated,
  agreement: AgreementName,
  day: string,
): Issue | null {
  const rows = rowsOf(evaluated);
  if ('code' in rows) return rows;
  const reasons = rows.text('verdict', 'Note');
  switch (rows.text('verdict', 'Measured')) {
    case 'Qualifies':
      return rows.passed.length > 0 ? null : say('no-test', { law: agreementId(agreement) });
    case 'Fails':
      return say('fails', { day, reasons });
    default:
      return say('undecided', { day, reasons });
  }
}

function rowsOf(evaluated: Evaluated): EvaluationRows | Issue {
  switch (evaluated.kind) {
    case 'rows':
      return evaluated.rows;
    case 'stale':
      return say('not-recalculated', { cells: evaluated.cells.join(', ') });
    case 'error':
      return say('no-result', { error: evaluated.error, message: evaluated.message });
  }
}
