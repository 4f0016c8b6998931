import { failure, success, type Issue, type Outcome } from './issue';
import { say } from './sentences';

/** A material that a producer makes itself and uses in a good. */
export interface SelfProducedMaterial {
  /** 1-based position in the range, for messages */
  readonly position: number;
  readonly name: string;
  /** the materials of the list that it is incorporated into; none: directly into the good */
  readonly usedIn: readonly string[];
  /** its own rule of origin asks for a regional value content */
  readonly rvcRule: boolean;
  /** designated as an intermediate material */
  readonly designated: boolean;
  /** made by the producer, or by one whose production is accumulated with it */
  readonly own: boolean;
}

/**
 * Which self-produced materials may be designated as intermediate materials beside those that are.
 *
 * No two of which one is incorporated into the other, at any depth, if both are subject to a regional
 * value content requirement. What a supplier designated does not count unless its production is
 * accumulated, and is not the producer's to designate.
 *
 * Law: SOR/94-14 s. 7(4), 7(5)(b)-(c), 14(4); SOR/2020-155 s. 8(6), 8(7), 9(6).
 * Issues: a name that stands twice, a material used in one that is not listed, a circle.
 */
export function mayDesignate(
  materials: readonly SelfProducedMaterial[],
): Outcome<readonly boolean[]> {
  const byName = new Map<string, SelfProducedMaterial>();
  const issues: Issue[] = [];
  for (const material of materials) {
    const { position, name } = material;
    if (byName.has(name)) issues.push(say('designation-twice', { line: position, name }));
    byName.set(name, material);
  }
  for (const { position, usedIn } of materials) {
    for (const name of usedIn) {
      if (!byName.has(name)) issues.push(say('designation-unknown', { line: position, name }));
    }
  }
  if (issues.length > 0) return failure(...issues);
  const around = new Map<SelfProducedMaterial, ReadonlySet<SelfProducedMaterial>>();
  for (const material of materials) {
    const holders = holdersOf(material, byName);
    if (holders.has(material)) {
      const { position, name } = material;
      return failure(say('designation-circle', { line: position, name }));
    }
    around.set(material, holders);
  }
  const nested = (one: SelfProducedMaterial, other: SelfProducedMaterial) =>
    around.get(one)?.has(other) === true || around.get(other)?.has(one) === true;
  const counted = materials.filter(({ own, rvcRule, designated }) => own && rvcRule && designated);
  return success(
    materials.map(
      (material) =>
        material.own && !(material.rvcRule && counted.some((other) => nested(material, other))),
    ),
  );
}

/** Every material that holds this one, at any depth. */
function holdersOf(
  { usedIn }: SelfProducedMaterial,
  byName: ReadonlyMap<string, SelfProducedMaterial>,
): ReadonlySet<SelfProducedMaterial> {
  const found = new Set<SelfProducedMaterial>();
  const open = [...usedIn];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const holder = byName.get(name);
    if (holder === undefined || found.has(holder)) continue;
    found.add(holder);
    open.push(...holder.usedIn);
  }
  return found;
}
