import { columnRoles, modelRoles, type MappedTable, type Proposal } from '../../costsheet/map';

/** The columns of a table in the order of their roles: of its lines, or of its models. */
export const proposalsOf = ({
  columns,
  models,
}: MappedTable): readonly (readonly [role: string, found: Proposal])[] => {
  const inOrder = <Role extends string>(
    roles: readonly Role[],
    found: ReadonlyMap<Role, Proposal>,
  ) =>
    roles.flatMap((role) => {
      const proposal = found.get(role);
      return proposal === undefined ? [] : [[role, proposal] as const];
    });
  return models === null ? inOrder(columnRoles, columns) : inOrder(modelRoles, models.columns);
};
