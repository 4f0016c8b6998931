import type { WireQuery } from './wire';
import { pascal, readMember, WireCollection, WireObject } from './wire-object';

type Answer = Record<string, unknown>;

const segments = (path: string): readonly string[] => path.split(/[/.]/);
/** "items/name" asks a list for its things' names. */
const withoutItems = (path: string): string => path.replace(/^items(?:[/.]|$)/, '');

/** What the library asked to be told of one object, or of every thing in a list. */
export const answerQuery = (target: unknown, query: WireQuery): unknown => {
  if (!(target instanceof WireObject)) return null;
  const asked = [...(query.Select ?? []), ...(query.Expand ?? [])].map(String);
  return target instanceof WireCollection
    ? answerList(target, asked, query)
    : answerObject(target, asked);
};

const answerList = (target: WireCollection, asked: readonly string[], query: WireQuery): Answer => {
  const start = query.Skip ?? 0;
  const end = query.Top ? start + query.Top : undefined;
  const own = asked.filter((path) => {
    const head = pascal(segments(path)[0] ?? '');
    return segments(path).length === 1 && head !== 'Items' && head in target;
  });
  const inner = asked.filter((path) => !own.includes(path)).map(withoutItems);
  const answer: Answer = {
    _Items: target
      .list()
      .slice(start, end)
      .map((thing) =>
        answerObject(
          thing,
          inner.filter((path) => path !== ''),
        ),
      ),
  };
  for (const path of own) answer[pascal(path)] = readMember(target, pascal(path));
  return answer;
};

const answerObject = (target: WireObject, asked: readonly string[]): Answer => {
  const answer: Answer = target.wireId === undefined ? {} : { _Id: target.wireId };
  const paths = asked.length === 0 ? target.scalars : asked;
  for (const path of paths) {
    const [head = '', ...rest] = segments(path);
    if (head === '$none') continue;
    if (head === '*' || head === '$all') {
      for (const name of target.scalars) answer[name] = readMember(target, name);
      continue;
    }
    const name = pascal(head);
    const value = readMember(target, name);
    answer[name] =
      value instanceof WireObject
        ? merge(answer[name], answerQuery(value, { Select: rest.length ? [rest.join('/')] : [] }))
        : value;
  }
  return answer;
};

/** Two paths through the same object ("format/fill", "format/font") tell two parts of one answer. */
const merge = (before: unknown, now: unknown): unknown => {
  if (!isAnswer(before) || !isAnswer(now)) return now;
  const both: Answer = { ...before };
  for (const [name, value] of Object.entries(now)) both[name] = merge(before[name], value);
  return both;
};

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
