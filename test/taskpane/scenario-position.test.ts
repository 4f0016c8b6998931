import { catalogue } from '../../src/functions/catalogue';
import { scenarioPosition } from '../../src/taskpane/model/scenario-position';

test.each(catalogue.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)] as const))(
  '%s takes its scenario where the catalogue says',
  (id, names) => {
    const index = id === 'COMPARE' ? -1 : names.indexOf('scenario');
    expect(scenarioPosition(id)).toBe(index < 0 ? null : index);
  },
);
