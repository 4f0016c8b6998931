import type { Issue } from '../origin';
import { say } from './sentences';
import type { Scenario } from './types';

/** What is wrong with a day: not a day at all, or outside the life of the agreement. */
export function lifeIssues(scenario: Scenario, date: string | null): readonly Issue[] {
  if (date === null) return [];
  if (!isDay(date)) return [say('date-malformed', { received: date })];
  const { id, life } = scenario;
  if (life === null) return [];
  if (date < life.from) {
    return [say('date-before-life', { date, scenario: id, from: life.from })];
  }
  if (life.to !== null && date > life.to) {
    return [say('date-after-life', { date, scenario: id, to: life.to })];
  }
  return [];
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
