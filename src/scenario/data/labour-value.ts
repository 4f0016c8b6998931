import type { Source } from '../../origin';
import type { LabourCredit, LabourRule } from '../types';
import { open, sor2020 } from './sources';

/** Labour value content as s. 18(6) computes it; the credits are the same in every period and class. */
export const labourByPart6: LabourRule = {
  technology: {
    percent: '10',
    source: sor2020(
      's. 18(1)-(2)',
      'no more than 10 percentage points of technology expenditures and no more than 5 percentage points of high-wage assembly expenditures',
    ),
  },
  assembly: {
    percent: '5',
    source: sor2020(
      's. 18(12)-(13)',
      'A high-wage assembly credit of five percentage points may be included in the LVC',
    ),
  },
  reading: null,
  source: sor2020('s. 18(6)', 'a producer must use one of the following formulas'),
};

const asBefore = (credit: LabourCredit | null): LabourCredit | null =>
  credit === null ? null : { ...credit, source: open(credit.source) };

/** The same where a proposal is silent on it. */
export const labourAsBefore: LabourRule = {
  technology: asBefore(labourByPart6.technology),
  assembly: asBefore(labourByPart6.assembly),
  reading: 'as in the agreement; nothing was reported',
  source: open(labourByPart6.source),
};

/** Where only a percentage was reported: the same share of the value, without credits. */
export const labourWithoutCredits = (source: Source): LabourRule => ({
  technology: null,
  assembly: null,
  reading: 'wages and materials over net cost or purchases; no credits, since none was reported',
  source: open(source),
});

/** From when steel must be melted and poured in the territory; nothing of the kind for aluminium. */
export const meltedAndPoured: { readonly from: string; readonly source: Source } = {
  from: '2027-07-01',
  source: sor2020(
    's. 17(5)(b)',
    'all steel manufacturing processes occur in one or more of the CUSMA countries, except for metallurgical processes involving the refinement of steel additives',
  ),
};
