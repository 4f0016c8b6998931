import { answerQuery } from './query';
import { sentences } from './sentences';
import {
  ActionType,
  ObjectPathType,
  type WireAction,
  type WireArguments,
  type WireError,
  type WireRequest,
  type WireResponse,
} from './wire';
import { WireFailure } from './wire-error';
import { callMember, pascal, readMember, WireObject, writeMember } from './wire-object';

/** Where a request's object paths begin. */
export interface WireRoots {
  global(): WireObject;
  /** the service of that type name; throws when there is none */
  create(typeName: string): WireObject;
  /** called after the last action, also after a failed one */
  finish(): void;
}

/** Answers requests of the RichApi wire out of model objects whose members have the wire's names. */
export class RichApi {
  readonly #references = new Map<string, WireObject>();
  readonly #ids = new Map<WireObject, string>();
  #next = 1;

  constructor(private readonly roots: WireRoots) {}

  process(request: WireRequest): WireResponse {
    const batch = new Batch(this.roots, request, this);
    const response = batch.run();
    if (response.Error) {
      this.#finish(0);
      return response;
    }
    const error = this.#finish(Math.max(0, request.Actions.length - 1));
    return error ? { ...response, Error: error } : response;
  }

  keep(object: WireObject): string {
    const id = this.#ids.get(object) ?? `reference${this.#next++}`;
    this.#ids.set(object, id);
    this.#references.set(id, object);
    return id;
  }

  forget(id: string): void {
    const object = this.#references.get(id);
    this.#references.delete(id);
    if (object) this.#ids.delete(object);
  }

  kept(id: string): WireObject {
    const object = this.#references.get(id);
    if (!object) throw new WireFailure('InvalidReference', sentences.invalidReference);
    return object;
  }

  /** the objects that the library holds by a reference */
  keptObjects(): Iterable<WireObject> {
    return this.#references.values();
  }

  #finish(actionIndex: number): WireError | undefined {
    try {
      this.roots.finish();
      return undefined;
    } catch (cause) {
      return toWireError(cause, actionIndex, '');
    }
  }
}

/** One request: every object path is resolved once, when an action first needs it. */
class Batch {
  readonly #resolved = new Map<number, WireObject | null>();

  constructor(
    private readonly roots: WireRoots,
    private readonly request: WireRequest,
    private readonly api: RichApi,
  ) {}

  run(): WireResponse {
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.#perform(action) ?? null });
      } catch (cause) {
        return { Results, TraceIds, Error: toWireError(cause, index, action.Name ?? '') };
      }
    }
    return { Results, TraceIds };
  }

  #perform(action: WireAction): unknown {
    const target = action.ObjectPathId ? this.#resolve(action.ObjectPathId) : null;
    switch (action.ActionType) {
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      case ActionType.instantiate:
        return this.#identity(target);
      case ActionType.query:
      case ActionType.queryAsJson:
        return answerQuery(target, action.QueryInfo ?? {});
      case ActionType.method:
        return this.#method(target, action);
      case ActionType.setProperty:
        writeMember(existing(target), action.Name ?? '', this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          writeMember(existing(target), pascal(name), value);
        return null;
      default:
        throw new WireFailure('NotImplemented', sentences.unknownAction(action.ActionType));
    }
  }

  #method(target: WireObject | null, action: WireAction): unknown {
    const parameters = this.#arguments(action.ArgumentInfo);
    if (action.Name === '_KeepReference') return target && { _ReferenceId: this.api.keep(target) };
    if (action.Name === '_RemoveReference') {
      this.api.forget(String(parameters[0]));
      return null;
    }
    return callMember(existing(target), action.Name ?? '', parameters);
  }

  #resolve(id: number): WireObject | null {
    const before = this.#resolved.get(id);
    if (before !== undefined) return before;
    const object = this.#follow(id);
    this.#resolved.set(id, object);
    return object;
  }

  #follow(id: number): WireObject | null {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new WireFailure('InvalidRequest', sentences.unknownPath(id));
    const name = path.Name ?? '';
    const parent = path.ParentObjectPathId ? this.#resolve(path.ParentObjectPathId) : undefined;
    // whatever hangs on a null object is a null object
    if (parent === null) return null;
    const parameters = this.#arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.roots.global();
      case ObjectPathType.newObject:
        return this.roots.create(name);
      case ObjectPathType.method:
        return asObject(callMember(existing(parent), name, parameters));
      case ObjectPathType.property:
        return asObject(readMember(existing(parent), name));
      case ObjectPathType.indexer:
        return asObject(callMember(existing(parent), 'GetItem', parameters));
      case ObjectPathType.referenceId:
        return this.api.kept(name);
      case ObjectPathType.nullObject:
        return null;
      default:
        throw new WireFailure('InvalidRequest', sentences.unknownPath(path.ObjectPathType));
    }
  }

  #arguments(info: WireArguments | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return values.map((value, index) => this.#argument(value, ids?.[index]));
  }

  #argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value))
      return value.map((inner: unknown, index) => this.#argument(inner, id[index]));
    return typeof id === 'number' && id > 0 ? this.#resolve(id) : value;
  }

  #identity(object: WireObject | null): unknown {
    if (!object) return null;
    return {
      ...(object.wireId === undefined ? {} : { Id: object.wireId, _Id: object.wireId }),
      ...(object.kept && this.request.AutoKeepReference
        ? { _ReferenceId: this.api.keep(object) }
        : {}),
    };
  }
}

const existing = (object: WireObject | null | undefined): WireObject => {
  if (!object) throw new WireFailure('ItemNotFound', sentences.itemNotFound);
  return object;
};

const asObject = (value: unknown): WireObject | null =>
  value instanceof WireObject ? value : null;

const toWireError = (cause: unknown, actionIndex: number, name: string): WireError => {
  const failure = cause instanceof WireFailure ? cause : undefined;
  return {
    Code: failure?.code ?? 'GeneralException',
    Message: cause instanceof Error ? cause.message : String(cause),
    Location: failure?.location || name,
    ActionIndex: actionIndex,
    HttpStatusCode: failure?.status ?? 500,
  };
};
