import { scenarioOf } from '../../src/scenario';
import { classByCode } from '../../src/scenario/good-code';
import { refusal } from './read';

const classOf = (id: string, code: string) => {
  const scenario = scenarioOf(id);
  if (scenario === null) throw new Error(`${id} must be modelled`);
  const found = classByCode(code.replace('.', ''), code, 'light vehicle', scenario);
  return found.ok ? found.value.class : refusal(found);
};

type Row = readonly [code: string, what: string, nafta: string, usmca: string];

// SOR/94-14 s. 2, light-duty vehicle and heavy-duty vehicle; SOR/2020-155 s. 12 and 20(2), (3)
test.each<Row>([
  ['8701.10', 'single axle tractor', 'heavy other vehicle', 'heavy other vehicle'],
  ['8701.20', 'road tractor for semi-trailers', 'heavy truck', 'heavy truck'],
  ['8701.21', 'the same, diesel, edition of 2022', 'heavy truck', 'heavy truck'],
  ['8701.24', 'the same, electric, edition of 2022', 'heavy truck', 'heavy truck'],
  ['8701.29', 'the same, other, edition of 2022', 'heavy truck', 'heavy truck'],
  ['8701.30', 'track-laying tractor', 'heavy other vehicle', 'heavy other vehicle'],
  ['8701.90', 'other tractor', 'heavy other vehicle', 'heavy other vehicle'],
  ['8701.95', 'other tractor, edition of 2017', 'heavy other vehicle', 'heavy other vehicle'],
  ['8702.10', 'bus, diesel', 'missing good-by-persons', 'missing good-by-persons'],
  ['8702.40', 'bus, electric, 2017', 'missing good-by-persons', 'missing good-by-persons'],
  ['8702.90', 'bus, other', 'missing good-by-persons', 'missing good-by-persons'],
  ['8703.10', 'snow vehicle or golf car', 'golf car or snowmobile', 'golf car or snowmobile'],
  ['8703.21', 'car up to 1,000 cc', 'passenger vehicle', 'passenger vehicle'],
  ['8703.24', 'car above 3,000 cc', 'passenger vehicle', 'passenger vehicle'],
  ['8703.31', 'diesel car', 'passenger vehicle', 'other vehicle'],
  ['8703.33', 'diesel car', 'passenger vehicle', 'other vehicle'],
  ['8703.40', 'petrol hybrid, 2017', 'passenger vehicle', 'passenger vehicle'],
  ['8703.50', 'diesel hybrid, 2017', 'passenger vehicle', 'other vehicle'],
  ['8703.60', 'petrol plug-in hybrid, 2017', 'passenger vehicle', 'passenger vehicle'],
  ['8703.70', 'diesel plug-in hybrid, 2017', 'passenger vehicle', 'other vehicle'],
  ['8703.80', 'electric car, 2017', 'passenger vehicle', 'passenger vehicle'],
  ['8703.90', 'other car', 'passenger vehicle', 'missing good-by-engine'],
  ['8704.10', 'dumper', 'heavy other vehicle', 'heavy other vehicle'],
  ['8704.21', 'diesel truck up to 5 t', 'light truck', 'light truck'],
  ['8704.22', 'diesel truck, 5 to 20 t', 'heavy truck', 'heavy truck'],
  ['8704.23', 'diesel truck above 20 t', 'heavy truck', 'heavy truck'],
  ['8704.31', 'petrol truck up to 5 t', 'light truck', 'light truck'],
  ['8704.32', 'petrol truck above 5 t', 'heavy truck', 'heavy truck'],
  ['8704.41', 'diesel hybrid up to 5 t, 2022', 'light truck', 'light truck'],
  ['8704.43', 'diesel hybrid above 20 t, 2022', 'heavy truck', 'heavy truck'],
  ['8704.51', 'petrol hybrid up to 5 t, 2022', 'light truck', 'light truck'],
  ['8704.52', 'petrol hybrid above 5 t, 2022', 'heavy truck', 'heavy truck'],
  // taken out of 8704.90, which NAFTA has among the heavy-duty vehicles whatever their weight
  ['8704.60', 'electric truck, 2022', 'heavy truck', 'missing good-by-weight'],
  ['8704.90', 'other truck', 'heavy truck', 'heavy truck'],
  ['8705.10', 'crane lorry', 'heavy other vehicle', 'heavy other vehicle'],
  ['8705.90', 'other special purpose vehicle', 'heavy other vehicle', 'heavy other vehicle'],
])('%s, %s: under NAFTA %s, under USMCA %s', (code, _, nafta, usmca) => {
  expect([classOf('nafta-1994', code), classOf('usmca-2020', code)]).toEqual([nafta, usmca]);
});
