import { readYesOrNo } from '../costsheet';
import {
  Exact,
  failure,
  labourValueContent,
  success,
  technologyCredit,
  type LabourShare,
  type Outcome,
} from '../origin';
import { labourCreditsOf, type LabourCredits } from '../scenario';
import { cellOf, failureOf, type Answer } from './cell-result';
import { issuesOf } from './issues-of';
import { readScalar } from './matrix';
import { readAmount, readNotNegativeArgument, readScenarioArgument } from './read-case';
import { say } from './sentences';

/** LABOR_VALUE_CONTENT: (HWLC + HWM) / NC and the credits. SOR/2020-155 s. 18(6)(a). */
export function laborValueContent(
  scenario: unknown,
  netCost: unknown,
  materials: unknown,
  labour: unknown,
  technologyWages?: unknown,
  productionWages?: unknown,
  assembly?: unknown,
): Answer {
  const whole = readAmount('net_cost', netCost);
  const share = readShareOf('high_wage_materials', materials, labour, 'net_cost', whole, {
    labourInWhole: false,
  });
  return contentOf(scenario, share, technologyWages, productionWages, assembly);
}

/** LABOR_VALUE_CONTENT_PURCHASES: (APV + HWLC) / (TAPV + HWLC) and the credits. SOR/2020-155 s. 18(6)(b). */
export function laborValueContentPurchases(
  scenario: unknown,
  purchases: unknown,
  totalPurchases: unknown,
  labour?: unknown,
  technologyWages?: unknown,
  productionWages?: unknown,
  assembly?: unknown,
): Answer {
  const whole = readAmount('total_purchases', totalPurchases);
  const share = readShareOf('high_wage_purchases', purchases, labour, 'total_purchases', whole, {
    labourInWhole: true,
  });
  return contentOf(scenario, share, technologyWages, productionWages, assembly);
}

/** What is of high wages and what it is a part of; one formula counts the wages in both places. */
function readShareOf(
  parameter: string,
  materials: unknown,
  labour: unknown,
  wholeParameter: string,
  whole: Outcome<Exact>,
  { labourInWhole }: { readonly labourInWhole: boolean },
): Outcome<LabourShare> {
  const bought = readNotNegativeArgument(parameter, materials);
  const wages = readNotNegativeArgument('high_wage_labor', labour);
  if (!bought.ok || !wages.ok || !whole.ok) return failure(...issuesOf(whole, bought, wages));
  const part = bought.value.plus(wages.value);
  if (part.isZero()) return failure(say('labour-nothing', { parameter }));
  const all = labourInWhole ? whole.value.plus(wages.value) : whole.value;
  if (all.isLessThan(part)) {
    const values = { parameter, whole: wholeParameter };
    return failure(say('labour-above-whole', values));
  }
  return success({ materials: bought.value, labour: wages.value, whole: all });
}

function contentOf(
  scenario: unknown,
  share: Outcome<LabourShare>,
  technologyWages: unknown,
  productionWages: unknown,
  assembly: unknown,
): Answer {
  const choice = readScenarioArgument(scenario);
  const rule = choice.ok ? labourCreditsOf(choice.value) : choice;
  const technology = readTechnology(rule, technologyWages, productionWages);
  const plant = readAssembly(rule, assembly);
  if (!rule.ok || !share.ok || !technology.ok || !plant.ok) {
    const credits = rule.ok ? [technology, plant] : [];
    return failureOf(issuesOf(rule, share, ...credits));
  }
  const content = labourValueContent(share.value, [technology.value, plant.value]);
  return cellOf(success(content), (value) => value.toNumber());
}

/** Without the wages there is no credit; with them, but nothing to divide them by, there is no answer. */
function readTechnology(
  rule: Outcome<LabourCredits>,
  technologyWages: unknown,
  productionWages: unknown,
): Outcome<Exact> {
  const wages = readNotNegativeArgument('rnd_and_it_wages', technologyWages);
  const production = readNotNegativeArgument('production_wages', productionWages);
  if (!rule.ok || !wages.ok || !production.ok) {
    return failure(...issuesOf(wages, production));
  }
  if (wages.value.isZero()) return success(Exact.zero);
  const { technology: cap } = rule.value;
  if (cap === null) return failure(say('credit-not-known', { parameter: 'rnd_and_it_wages' }));
  return production.value.isZero()
    ? failure(say('production-wages-missing'))
    : success(technologyCredit(wages.value, production.value, cap));
}

function readAssembly(rule: Outcome<LabourCredits>, argument: unknown): Outcome<Exact> {
  const cell = readScalar('assembly_credit', argument);
  if (!cell.ok) return cell;
  const claimed = readYesOrNo(cell.value, { parameter: 'assembly_credit' });
  if (!claimed.ok) return claimed;
  if (!rule.ok || !claimed.value) return success(Exact.zero);
  const { assembly: credit } = rule.value;
  return credit === null
    ? failure(say('credit-not-known', { parameter: 'assembly_credit' }))
    : success(credit);
}
