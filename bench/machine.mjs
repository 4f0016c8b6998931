import { cpus, totalmem, type } from 'node:os';

/** What the figures were measured on. */
export function machine() {
  const processors = cpus();
  return {
    system: type(),
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    processors: processors.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.versions.node,
  };
}
