/** A customer's request, filled with what the supplier's own workbook proves. */
export { fillRequest, type FilledRequest, type SeenCell } from './fill-request';
export { readOwnBook, type OwnBook } from './own-book';
export {
  casesAt,
  planAnswers,
  provableKinds,
  readRequest,
  sayOfAnswer,
  type AnswerChoices,
  type AnswerPlan,
  type OwnCase,
  type PartAnswer,
  type PartChoice,
  type Provable,
  type ProvableKind,
  type ReceivedRequest,
} from '../../workbook/answer';
