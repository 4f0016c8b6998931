import { declaredRequirements } from '../../support/excel';
import { ACTIONS, inExcel } from './pane-in-excel';

// the library refuses every member that is newer than the sets of the manifest
test.each(Object.keys(ACTIONS))(
  '%s needs nothing newer than the oldest Excel that the manifest allows',
  (action) =>
    inExcel(
      { isSetUp: action !== 'setUp', requirements: declaredRequirements },
      async ({ workbook, pane }) => {
        let edits = 0;
        workbook.onChange(() => (edits += 1));
        await ACTIONS[action]?.(pane);
        expect(pane.state().problem).toBeNull();
        expect(edits).toBeGreaterThan(0);
      },
    ),
);
