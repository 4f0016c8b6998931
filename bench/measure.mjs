/** Times of ways to do the same, taken in turns: what else the machine does falls on all of them. */

/** The middle of an odd or even count of numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds that the processor has spent on this program: other programs do not lengthen them. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Median milliseconds of each way, of processor time where no other clock is given, run in turns after
 * some turns that do not count. A way gives nothing back.
 */
export function interleaved(ways, repetitions, warmUp = 3, clock = processorTime) {
  const times = new Map(Object.keys(ways).map((name) => [name, []]));
  for (let turn = -warmUp; turn < repetitions; turn += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = clock();
      way();
      if (turn >= 0) times.get(name).push(clock() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, each]) => [name, median(each)]));
}

/**
 * The same for ways that measure themselves: each gives its figures by name, in the end their
 * medians. `repetitions` turns, all of which count.
 */
export async function interleavedFigures(ways, repetitions) {
  const found = new Map(Object.keys(ways).map((name) => [name, []]));
  for (let turn = 0; turn < repetitions; turn += 1) {
    for (const [name, way] of Object.entries(ways)) found.get(name).push(await way());
  }
  return Object.fromEntries(
    [...found].map(([name, each]) => [
      name,
      Object.fromEntries(
        Object.keys(each[0]).map((figure) => [figure, median(each.map((one) => one[figure]))]),
      ),
    ]),
  );
}
