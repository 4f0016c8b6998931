import { averageRvc, failure, success, type AveragedGood, type Outcome } from '../../origin';
import { failureOf, type Answer, type CellScalar } from '../cell-result';
import { issuesOf } from '../issues-of';
import { errorOf, isBlank, readRequired, sameShape, type Matrix } from '../matrix';
import { readAveragedGoods } from '../read-averaged-goods';
import { say } from './sentences';

const HEADER = ['Category', 'Net cost', 'VNM', 'RVC', 'Goods', 'Code'] as const;

/** AVERAGE_RVC_BY: the averaged RVC of every category, one row each. Article 403(3)-(4). */
export function averageRvcBy(
  categories: unknown,
  netCosts: unknown,
  vnms: unknown,
  quantities?: unknown,
): Answer {
  const goods = readAveragedGoods(netCosts, vnms, quantities);
  const labels = readLabels(categories, netCosts);
  if (!goods.ok || !labels.ok) return failureOf(issuesOf(goods, labels));
  const found = new Map<string, { readonly label: string; readonly goods: AveragedGood[] }>();
  for (const good of goods.value) {
    const label = labels.value.cells[good.line - 1];
    const error = errorOf('categories', label, good.line);
    if (error !== null) return failureOf([error]);
    if (isBlank(label)) {
      return failureOf([say('cell-missing', { parameter: 'categories', line: good.line })]);
    }
    const name = String(label).trim();
    const key = name.toLowerCase();
    const category = found.get(key) ?? { label: name, goods: [] };
    category.goods.push(good);
    found.set(key, category);
  }
  const rows: (readonly CellScalar[])[] = [];
  for (const category of found.values()) {
    const average = averageRvc(category.goods);
    if (!average.ok) return failureOf(average.issues);
    const { netCost, vnm, rvc } = average.value;
    const figures = [netCost, vnm, rvc].map((figure) => figure.toNumber());
    rows.push([category.label, ...figures, category.goods.length, 'category']);
  }
  return rows.length === 0 ? failureOf([say('no-category')]) : [HEADER, ...rows];
}

function readLabels(argument: unknown, netCosts: unknown): Outcome<Matrix> {
  const labels = readRequired('categories', argument);
  const costs = readRequired('net_costs', netCosts);
  if (!labels.ok || !costs.ok) return failure(...issuesOf(labels, costs));
  const shapes = sameShape('net_costs', costs.value, 'categories', labels.value);
  return shapes.length > 0 ? failure(...shapes) : success(labels.value);
}
