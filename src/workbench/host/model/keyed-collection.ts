import { itemNotFound } from '../wire-error';
import { WireCollection, type WireObject } from '../wire-object';

/** A list whose things are found by name or id, whatever the case of letters. */
export abstract class KeyedCollection<T extends WireObject> extends WireCollection<T> {
  abstract find(key: string): T | null;

  get Count(): number {
    return this.list().length;
  }
  GetCount(): number {
    return this.list().length;
  }
  GetItem(key: unknown): T {
    const thing = this.find(String(key));
    if (!thing) throw itemNotFound();
    return thing;
  }
  GetItemOrNullObject(key: unknown): T | null {
    return this.find(String(key));
  }
  GetItemAt(index: unknown): T {
    const thing = typeof index === 'number' ? this.list()[index] : undefined;
    if (!thing) throw itemNotFound();
    return thing;
  }
}

export const sameKey = (one: string, two: string): boolean =>
  one.toLowerCase() === two.toLowerCase();
