import { provableKinds, type ProvableKind } from '../../sharing/answer';
import { currencyGiven } from '../currency-given';
import type { Given } from '../given';
import { UsageProblem, type Verb } from '../verb';
import { answerJson } from './answer-json';
import { answerReport } from './answer-report';
import { answerRequest, type AnswerCommand } from './answer-request';

export const answer: Verb = {
  name: 'answer',
  words:
    'REQUEST.xlsx --from OWN.xlsx [--scenario EXPR] [--match PART=SHEET!RANGE] [--state LIST] [--out FILE] [--json]',
  about: [
    "fills a customer's request with what your own workbook proves, never with a cost of yours, and",
    'shows what the customer will see; saves only with --out. REQUEST and OWN never change',
  ],
  options: {
    from: { kind: 'text', value: 'OWN.xlsx', about: ['your own workbook'] },
    scenario: {
      kind: 'text',
      value: 'EXPR',
      about: ['judge by this, such as usmca-2020, instead of what the workbook says'],
    },
    match: {
      kind: 'texts',
      value: 'PART=SHEET!RANGE',
      about: [
        'the formula or the costs that a part of the request is about, or PART=none; may be',
        'given again. Without it a part is matched where its number stands beside one of them',
      ],
    },
    state: {
      kind: 'text',
      value: 'LIST',
      about: [
        'what to state, the first that is proven, such as rvc,originating: of originating',
        '(the default), rvc, non-originating, traced; the last is an amount',
      ],
    },
    pieces: {
      kind: 'text',
      value: 'N',
      about: ['for how many pieces the cost sheets are, where an amount is stated'],
    },
    currency: {
      kind: 'text',
      value: 'MXN',
      about: ['of the cost sheets, where an amount is stated'],
    },
    out: { kind: 'text', value: 'FILE', about: ['where to save the filled request'] },
    json: { kind: 'flag', value: '', about: ['the same for programs'] },
  },
  done: 'answered',
  read(given) {
    const command = commandOf(given);
    const json = given.flag('json');
    return async () => {
      const answered = await answerRequest(command);
      return json ? answerJson(answered) : answerReport(answered, command.out);
    };
  },
};

function commandOf(given: Given): AnswerCommand {
  const request = given.file('a request');
  const from = given.text('from', 'OWN.xlsx');
  if (from === null) throw new UsageProblem('answer needs --from OWN.xlsx');
  return {
    request,
    from,
    scenario: given.text('scenario', 'a scenario id'),
    matches: given.texts('match', 'PART=SHEET!RANGE'),
    state: stateIn(given.text('state', 'originating, rvc') ?? 'originating'),
    pieces: piecesIn(given.text('pieces', 'a whole number')),
    currency: currencyGiven(given.text('currency', 'MXN')),
    out: given.text('out', 'FILE'),
  };
}

const stateIn = (list: string): readonly ProvableKind[] =>
  list.split(',').map((word) => {
    const kind = provableKinds.find((one) => one === word.trim().toLowerCase());
    if (kind !== undefined) return kind;
    throw new UsageProblem(`--state "${word.trim()}" is not one of ${provableKinds.join(', ')}`);
  });

function piecesIn(text: string | null): number | null {
  if (text === null) return null;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageProblem(`--pieces "${text}" is no whole number above 0`);
}
