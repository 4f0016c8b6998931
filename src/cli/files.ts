import {
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { InputProblem } from './problems';

/** The bytes of a workbook. */
export function readBook(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory())
      throw new InputProblem(`${path} is a folder; give a workbook`);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof InputProblem
      ? error
      : new InputProblem(`${path} cannot be read: ${reasonOf(error)}`);
  }
}

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Refuses a copy that would replace the workbook itself, or that Excel would not open by its name. */
export function checkCopy(book: string, copy: string, option = '--out'): void {
  checkPlace(book, copy, option);
  const wanted = extname(book).toLowerCase();
  if (extname(copy).toLowerCase() !== wanted) {
    throw new InputProblem(
      `${option} ${copy} must end in ${wanted}, as ${book} does, so that Excel opens it`,
    );
  }
}

/** Refuses a new .xlsx file in the place of the workbook, or by another ending. */
export function checkNewBook(book: string, path: string, option: string): void {
  checkPlace(book, path, option);
  if (extname(path).toLowerCase() !== '.xlsx') {
    throw new InputProblem(`${option} ${path} must end in .xlsx, so that Excel opens it`);
  }
}

function checkPlace(book: string, path: string, option: string): void {
  if (existsSync(path) && existsSync(book) && realpathSync(path) === realpathSync(book)) {
    throw new InputProblem(
      `${option} ${path} is the workbook itself; give another name for the copy`,
    );
  }
  if (existsSync(path) && statSync(path).isDirectory()) {
    throw new InputProblem(`${option} ${path} is a folder; give a name for the copy in it`);
  }
  if (!existsSync(dirname(path))) {
    throw new InputProblem(`${option} ${path}: the folder ${dirname(path)} does not exist`);
  }
}

/** Writes the whole copy or nothing: beside its place first, then by its name. */
export function writeCopy(path: string, bytes: Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new InputProblem(`${path} cannot be written: ${reasonOf(error)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
};

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
