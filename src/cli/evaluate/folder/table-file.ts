import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { reasonOf } from '../../files';
import { InputProblem } from '../../problems';

/** Excel reads a text file without this mark in the machine's own alphabet. */
const UTF8_MARK = '\ufeff';

export interface TableFile {
  out(text: string): void;
  /** puts the whole file in its place */
  close(): void;
  /** leaves what stood there */
  discard(): void;
}

/** A text file that is written beside its place, line by line, and moved there once it is whole. */
export function tableFile(path: string): TableFile {
  if (extname(path).toLowerCase() !== '.csv') {
    throw new InputProblem(`--csv ${path} must end in .csv, so that no workbook is written over`);
  }
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const saying = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new InputProblem(`--csv ${path} cannot be written: ${reasonOf(error)}`);
    }
  };
  const file = saying(() => openSync(beside, 'wx'));
  saying(() => writeSync(file, UTF8_MARK));
  return {
    out: (text) => void saying(() => writeSync(file, text)),
    close: () =>
      saying(() => {
        closeSync(file);
        renameSync(beside, path);
      }),
    discard: () => {
      closeSync(file);
      rmSync(beside, { force: true });
    },
  };
}
