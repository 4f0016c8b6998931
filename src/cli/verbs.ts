import { answer } from './answer/verb';
import { audit } from './audit/verb';
import { certificate } from './certificate/verb';
import { check } from './copy/check-verb';
import { copy } from './copy/copy-verb';
import { evaluate } from './evaluate/verb';
import { fill } from './fill/verb';
import { map } from './map/verb';
import { merge } from './merge/verb';
import { request } from './request/verb';
import type { Verb } from './verb';

/** Every command, in the order of the help. */
export const verbs: readonly [Verb, ...Verb[]] = [
  evaluate,
  map,
  audit,
  fill,
  copy,
  check,
  request,
  merge,
  answer,
  certificate,
];
