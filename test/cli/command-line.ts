import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** The command line as one file in a folder of its own, run as a child process as a user runs it. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'nafta-cli-'));
  private readonly program = join(this.folder, 'nafta-origin.cjs');

  constructor() {
    buildSync({
      entryPoints: [join(__dirname, '..', '..', 'src', 'cli', 'index.ts')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: this.program,
      logLevel: 'error',
    });
  }

  run(...words: readonly string[]): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.program, ...words], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return { code: status, out: stdout, error: stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
