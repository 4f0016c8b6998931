/** Replies of suppliers: read as hostile files, compared with what is known, merged when accepted. */
export {
  answerClasses,
  type Answer,
  type AnswerClass,
  type AnsweredField,
  type CellChange,
  type Reply,
} from './answer';
export { BuyerLines } from './buyer-lines';
export { readReplies, type ReplySource, type Watch } from './merge-replies';
export { isAcceptable, planMerge, type MergePlan } from './plan-merge';
export { readReply, type KnownState } from './read-reply';
export { readRequestLog, requestLogHeads, requestLogRows } from './request-log';
export { expiredEntries, logHeads, logRow, readLog, type LogEntry } from './statement-log';
export { REQUEST_LOG, STATEMENT_LOG } from '../request/supplier-lines';
