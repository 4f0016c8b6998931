/** Something about the input that a person can put right; its message is one sentence. */
export class InputProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InputProblem';
  }
}

/** A text from a file on one line, without control characters that could drive a terminal. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What went wrong as a sentence; an error that nobody foresaw gets `otherwise` in front. */
export function sentenceOf(error: unknown, otherwise: string): string {
  if (error instanceof InputProblem) return error.message;
  return `${otherwise}: ${error instanceof Error ? error.message : String(error)}`;
}
