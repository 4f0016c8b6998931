import type { AstExpression } from '@borgar/fx';
import { parseArea, sameSheet, type Area } from '../area';
import { visit } from '../formula-tree';
import type { Survey } from '../port';
import { resolveReference } from '../references';

/**
 * The cells that a formula refers to by themselves, whole columns among them; what INDIRECT or OFFSET
 * would reach is not.
 */
export function precedentsOf(
  tree: AstExpression | null,
  sheet: string,
  survey: Survey,
): readonly Area[] {
  const found: Area[] = [];
  visit(tree, (node) => {
    if (node.type !== 'ReferenceIdentifier') return;
    const argument = resolveReference(node.value, node.kind, sheet, survey);
    const area = argument?.kind === 'cells' ? argument.area : parseArea(node.value, sheet);
    const on = survey.sheets.find(({ name }) => area !== null && sameSheet(name, area.sheet));
    if (area !== null && on !== undefined) found.push({ ...area, sheet: on.name });
  });
  return found;
}
