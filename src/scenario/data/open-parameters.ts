import type { TermName } from '../terms';

/** A question that no text settles, how it may be read, and what states a reading. */
export interface OpenParameter {
  readonly id: string;
  readonly parameter: string;
  readonly readings: readonly string[];
  /** terms of an expression that state a reading; none where `why` says what else does, or why nothing */
  readonly terms: readonly TermName[];
  readonly why: string | null;
}

// marked as pure below, so that functions.js, which prints none of it, leaves it out
const entry = (
  id: string,
  parameter: string,
  readings: readonly string[],
  terms: readonly TermName[],
  why: string | null = null,
): OpenParameter => ({ id, parameter, readings, terms, why });

/** The register of open parameters. Each scenario names its own readings, with their sources. */
export const openParameters: readonly OpenParameter[] = [
  /* @__PURE__ */ entry(
    'O1',
    'base of the United States share, 2017',
    ['net cost', 'transaction value', 'materials', 'regional value', 'customs value'],
    ['us base'],
  ),
  /* @__PURE__ */ entry(
    'O2',
    'numerator of the United States share: conversion cost incurred elsewhere',
    ['additive', 'subtractive'],
    ['us numerator'],
  ),
  /* @__PURE__ */ entry(
    'O2b',
    'Section 232: whether labour of final assembly in the United States is United States content',
    ['parts only', 'production as a whole'],
    [],
    'a duty, not a rule of origin: DUTY takes the United States content as it is stated, so whoever states it chooses',
  ),
  /* @__PURE__ */ entry(
    'O3',
    'phase-in of the 85 % of 2017',
    ['at once', 'over two years', 'over three years'],
    ['rvc'],
    'the yearly steps were not reported: state the step of a year, or an own proposal with rows From',
  ),
  /* @__PURE__ */ entry(
    'O4',
    'depth of tracing everything',
    ['every tier, no roll-up', 'a longer closed list', 'first tier'],
    ['tracing'],
  ),
  /* @__PURE__ */ entry(
    'O5',
    'technology in the Canadian ideas: how it counts, its cap, what is spent',
    ['T1', 'T2', 'T3', 'T4'],
    ['technology', 'technology cap'],
    'T3 and T4 cannot be computed: no public source names the weights or the list; what is spent is the fact Technology spend',
  ),
  /* @__PURE__ */ entry(
    'O6',
    'required percentage of the Canadian ideas',
    ['62.5%', '70%', '75%', '85%'],
    ['rvc'],
  ),
  /* @__PURE__ */ entry(
    'O7',
    'lithium-ion batteries, 8507.60, under the tracing list',
    ['not traced', 'traced'],
    ['li-ion'],
  ),
  /* @__PURE__ */ entry(
    'O8',
    'roll-up of core parts in the vehicle',
    ['panel', 'us'],
    ['core roll-up'],
  ),
  /* @__PURE__ */ entry(
    'O9',
    'what the 50 % of 2026 is a share of',
    ['net cost', 'regional value', 'customs value'],
    ['us base'],
  ),
  /* @__PURE__ */ entry(
    'O10',
    'whether labour value content and metals stay in 2026',
    ['as in the agreement', 'dropped'],
    ['lvc', 'steel', 'aluminum'],
  ),
  /* @__PURE__ */ entry(
    'O11',
    'class of electric pickups, 8704.60',
    ['light truck', 'other vehicle'],
    [],
    'the class is the argument good: write light truck; other vehicles are not judged yet',
  ),
  /* @__PURE__ */ entry(
    'O12',
    'what the tier of metals of 2018 asked: 70 % of regional value, or of purchases',
    ['purchases of each metal', 'a tier of parts with 70 % regional value content'],
    [],
    'the facts Steel and Aluminum are stated as shares of purchases; the tier would need a list of parts that nobody published',
  ),
  /* @__PURE__ */ entry(
    'O13',
    'Mexico, May 2018: base and phase-in',
    ['value of the vehicle, at once', 'other bases and steps; nothing was reported'],
    ['rvc', 'lvc'],
    'the steps are stated as in O3; the base of labour value content is that of the fact LVC',
  ),
  /* @__PURE__ */ entry(
    'O14',
    'currency of the wage floor, and whether it moves',
    ['fixed amounts', 'adjusted to the rate of exchange'],
    [],
    'no function takes wages: what was made at high wages is stated as an amount or a share',
  ),
  /* @__PURE__ */ entry(
    'O15',
    'rounding before a percentage is compared',
    ['none', 'to one decimal'],
    [],
    'the law is silent, so nothing is rounded; a figure rounded by hand can be given to MEETS',
  ),
];
