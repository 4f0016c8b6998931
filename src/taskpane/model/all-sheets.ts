import type { SheetReading, Survey, WorkbookPort } from '../../workbook';
import { pause, type LongLook } from './paced';

/** Every sheet with all that it holds and shows, one after the other; null where it was stopped. */
export async function allSheets(
  port: WorkbookPort,
  { sheets }: Survey,
  { progress, signal }: LongLook,
): Promise<readonly SheetReading[] | null> {
  const readings: SheetReading[] = [];
  for (const { name } of sheets) {
    readings.push(await port.readSheet(name));
    progress(readings.length / sheets.length);
    await pause();
    if (signal.aborted) return null;
  }
  return readings;
}
