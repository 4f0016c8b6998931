import { run } from './run';

/** Calls back after edits, recalculations and new sheets, whoever caused them. */
export async function watch(listener: () => void): Promise<() => void> {
  const heard = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const registered = await run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(heard),
      worksheets.onCalculated.add(heard),
      worksheets.onAdded.add(heard),
    ];
    await context.sync();
    return handlers;
  });
  return () => {
    for (const handler of registered) handler.remove();
    const [first] = registered;
    if (first !== undefined) void first.context.sync().catch(() => undefined);
  };
}
