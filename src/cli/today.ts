import { UsageProblem } from './verb';

/** The day of the machine's clock, ISO. */
export const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** A day that was given as an option, ISO. */
export function dayGiven(text: string, option: string): string {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!valid) throw new UsageProblem(`--${option} "${text}" is no day; write 2026-01-31`);
  return text;
}
