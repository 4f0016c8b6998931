import { failure, success, type Outcome } from '../origin';
import { allScenarioIds, modelledIds, scenarioOf } from './catalogue';
import { overlays } from './data';
import { say } from './sentences';
import type { Scenario } from './types';
import { nearest, packed, plain } from './words';

/** The built-in scenario that a text names, whatever its case and spaces. */
export function readId(text: string): Outcome<Scenario> {
  const id = packed(text);
  const scenario = scenarioOf(id);
  if (scenario !== null) return success(scenario);
  const ids = modelledIds.join(', ');
  if (overlays.some((overlay) => overlay.id === id)) {
    return failure(say('scenario-is-overlay', { received: id, ids }));
  }
  const known = allScenarioIds.map((row) => row.id);
  if (known.includes(id)) return failure(say('scenario-not-modelled', { received: id, ids }));
  const received = plain(text).slice(0, 60);
  return failure(say('scenario-unknown', { received, nearest: nearest(id, known) }));
}
