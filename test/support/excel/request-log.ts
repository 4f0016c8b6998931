import type { WireRequest, WireResponse } from '../../../src/workbench/host/wire';

/** One sync as it went over the wire. */
export interface LoggedRequest {
  readonly request: WireRequest;
  readonly response: WireResponse;
}

const members = { method: 3, property: 4, indexer: 5 };
const actions = { query: 2, method: 3, setProperty: 4, queryAsJson: 7 };

/**
 * Every member a list of requests used, as Class.member in the library's spelling, each once and sorted. The classes
 * are those the library named (it is told to by the installer); members of unnamed objects stand as "?.member".
 */
export const membersUsed = (requests: readonly LoggedRequest[]): readonly string[] => {
  const used = new Set<string>();
  for (const { request } of requests) collect(request, used);
  return [...used].sort();
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A list is asked for its things' members: "name" of a WorksheetCollection is Worksheet.name. */
const loaded = (owner: string, path: string): readonly string[] => {
  const [head = '', ...rest] = path.split(/[/.]/);
  if (!/^[a-z]\w*$/i.test(head)) return [];
  const ofThing = owner.endsWith('Collection') && head !== 'count';
  const member = `${ofThing ? owner.replace(/(Scoped)?Collection$/, '') : owner}.${camel(head)}`;
  if (head === 'items') return loaded(owner, rest.join('/'));
  return [member];
};

const collect = (request: WireRequest, used: Set<string>): void => {
  const classOf = (id: number | undefined): string => {
    const path: unknown = id === undefined ? undefined : request.ObjectPaths[String(id)];
    const named = typeof path === 'object' && path !== null && 'T' in path ? path.T : undefined;
    return typeof named === 'string' && named !== '' ? named : '?';
  };
  const note = (owner: number | undefined, name: string): void => {
    if (!name.startsWith('_')) used.add(`${classOf(owner)}.${camel(name)}`);
  };
  for (const path of Object.values(request.ObjectPaths)) {
    if (path.ObjectPathType === members.indexer) note(path.ParentObjectPathId, 'GetItem');
    if (path.ObjectPathType === members.method || path.ObjectPathType === members.property)
      note(path.ParentObjectPathId, path.Name ?? '');
  }
  for (const action of request.Actions) {
    if (action.ActionType === actions.method || action.ActionType === actions.setProperty)
      note(action.ObjectPathId, action.Name ?? '');
    if (action.ActionType === actions.query || action.ActionType === actions.queryAsJson)
      for (const path of action.QueryInfo?.Select ?? [])
        for (const member of loaded(classOf(action.ObjectPathId), path)) used.add(member);
  }
};
