import { type Element, childOf, childrenOf } from './tree';
import { attribute } from './xml';

export const DYNAMIC_ARRAY = 'XLDAPR';

const bundles = (element: Element | undefined): readonly Element[] => childrenOf(element, 'bk');

const isDynamic = (bundle: Element | undefined): boolean => {
  const mark = (element: Element): boolean =>
    (element.name === 'dynamicArrayProperties' &&
      ['1', 'true'].includes(attribute(element.attributes, 'fDynamic') ?? '')) ||
    element.children.some(mark);
  return bundle !== undefined && mark(bundle);
};

/** The `cm` numbers (1-based) of metadata.xml that mark a cell's formula as a dynamic array. */
export function dynamicMarks(metadata: Element): ReadonlySet<number> {
  const types = childrenOf(childOf(metadata, 'metadataTypes'), 'metadataType');
  const type = types.findIndex((t) => attribute(t.attributes, 'name') === DYNAMIC_ARRAY) + 1;
  const future = childrenOf(metadata, 'futureMetadata').find(
    (f) => attribute(f.attributes, 'name') === DYNAMIC_ARRAY,
  );
  const dynamic = bundles(future).map(isDynamic);
  const marks = new Set<number>();
  bundles(childOf(metadata, 'cellMetadata')).forEach((bundle, index) => {
    const records = childrenOf(bundle, 'rc').filter(
      (rc) => type > 0 && Number(attribute(rc.attributes, 't')) === type,
    );
    if (records.some((rc) => dynamic[Number(attribute(rc.attributes, 'v'))] === true)) {
      marks.add(index + 1);
    }
  });
  return marks;
}
