import { isMainThread } from 'node:worker_threads';
import { serve } from './evaluate/folder/worker';
import { main } from './main';

/** The program as a person runs it. */
function run(): void {
  // a reader such as `head` may close the pipe before all is written
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const streams = {
    out: (text: string) => process.stdout.write(text),
    error: (text: string) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
  };
  void main(process.argv.slice(2), streams).then((code) => {
    process.exitCode = code;
  });
}

// a folder of workbooks is evaluated by threads that run this same file
if (isMainThread) run();
else serve();
