/** Thrown while a formula is prepared when it holds something the engine does not calculate. */
export class Unsupported extends Error {}
