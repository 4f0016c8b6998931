/** A customer's request, answered with what the supplier's own workbook proves. */
export { readRequest } from './read-request';
export type { ReceivedRequest } from './received-request';
export type { JudgedBy, OwnCase } from './own-case';
export { casesAt } from './match-parts';
export { provableKinds, type Provable, type ProvableKind } from './provable';
export {
  planAnswers,
  type AnswerCell,
  type AnswerChoices,
  type AnswerPlan,
  type OwnFindings,
  type PartAnswer,
  type PartChoice,
} from './plan-answers';
export { english as answerSentences, say as sayOfAnswer } from './sentences';
