/** The library's own table of members, read off its classes: which requirement set each one needs. */

interface LibraryClass {
  readonly prototype: object;
}

const isClass = (value: unknown): value is LibraryClass =>
  typeof value === 'function' &&
  typeof value.prototype === 'object' &&
  value.prototype !== null &&
  Object.hasOwn(value.prototype as object, '_className');

const guard = /_throwIfApiNotSupported\("[^"]+", (\w+|"\w+"), "([\d.]+)"/;
const baseSet = 'ExcelApi';
const first = '1.1';

/** "ExcelApi 1.4" of a member's source; a member without a guard was there from the start. */
const setOf = (source: string): string => {
  const [, name = '', version = first] = guard.exec(source) ?? [];
  const set = name.startsWith('"') ? name.slice(1, -1) : baseSet;
  return `${set} ${version}`;
};

const sourceOf = (descriptor: PropertyDescriptor): string => {
  const member: unknown = descriptor.get ?? descriptor.value;
  return typeof member === 'function' ? member.toString() : '';
};

let table: ReadonlyMap<string, string> | undefined;

/** Every public member as Class.member with its set; needs an installed library. */
export const apiTable = (): ReadonlyMap<string, string> => {
  table ??= new Map(Object.values(globalThis.Excel as object).flatMap(membersOf));
  return table;
};

const membersOf = (value: unknown): (readonly [string, string])[] => {
  if (!isClass(value)) return [];
  const { prototype } = value;
  const name: unknown = Reflect.get(prototype, '_className');
  return Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([member]) => member !== 'constructor' && !member.startsWith('_'))
    .map(([member, descriptor]) => [`${String(name)}.${member}`, setOf(sourceOf(descriptor))]);
};

/**
 * The requirement set of a member, "ExcelApi 1.11"; undefined for a member the library has not. A class that came
 * later is guarded where one reaches it (Workbook.settings), not again in its own members.
 */
export const requirementOf = (member: string): string | undefined => apiTable().get(member);
