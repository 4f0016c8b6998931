import { notModelled, WireFailure } from './wire-error';

/**
 * A thing the library can hold. Members it may name begin with a capital letter (or "_" and one), exactly as on
 * the wire; everything else stays inside the host.
 */
export abstract class WireObject {
  /** members loaded when a query names none */
  abstract readonly scalars: readonly string[];
  /** what the library keeps to find the object again */
  readonly wireId: string | undefined = undefined;
  /** true where the library keeps the object itself by a reference */
  readonly kept: boolean = false;
  /** the class's name in the library's documentation; spelt out, since a build shortens class names */
  abstract readonly className: string;
}

/** A list of things. */
export abstract class WireCollection<T extends WireObject = WireObject> extends WireObject {
  readonly scalars: readonly string[] = [];
  abstract list(): readonly T[];
}

const wireName = /^_?[A-Z]\w*$/;

/** "worksheetId" and "WorksheetId" are both WorksheetId on the wire. */
export const pascal = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const locationOf = (object: WireObject, name: string): string =>
  `${object.className}.${camel(name)}`;

const at = <T>(object: WireObject, name: string, run: () => T): T => {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof WireFailure && cause.location === '')
      cause.location = locationOf(object, name);
    throw cause;
  }
};

const known = (object: WireObject, name: string): void => {
  if (wireName.test(name) && name in object) return;
  const failure = notModelled(locationOf(object, name));
  failure.location = locationOf(object, name);
  throw failure;
};

export const readMember = (object: WireObject, name: string): unknown => {
  known(object, name);
  return at(object, name, () => Reflect.get(object, name) as unknown);
};

export const writeMember = (object: WireObject, name: string, value: unknown): void => {
  known(object, name);
  at(object, name, () => {
    if (!Reflect.set(object, name, value)) throw notModelled(`Setting ${locationOf(object, name)}`);
  });
};

export const callMember = (
  object: WireObject,
  name: string,
  parameters: readonly unknown[],
): unknown => {
  known(object, name);
  return at(object, name, () => {
    const method: unknown = Reflect.get(object, name);
    if (typeof method !== 'function') throw notModelled(`Calling ${locationOf(object, name)}`);
    return Reflect.apply(method, object, parameters) as unknown;
  });
};
