import { caSurtax } from './ca-surtax';
import type { Overlay } from './overlay-types';
import { us232 } from './us-232';

/** Duties that run after a verdict; they are no scenario. A new one is one more file and a line here. */
export const overlays: readonly Overlay[] = [us232, caSurtax];
