import { allOf, readXml, theOne, type Element } from '../support/xml';
import { customFunctionsOrder, elementOrder } from './element-order';

type Rule = (app: Element) => readonly string[];

const defaultValue = (element: Element): string => element.attributes['DefaultValue'] ?? '';
const valueOf = (attributes: Element['attributes']): string => attributes['Value'] ?? '';
const isOverride = (name: string): boolean => name === 'Override' || name === 'bt:Override';

const childrenStandInOrder: Rule = (app) =>
  Object.entries(elementOrder).flatMap(([name, order]) =>
    allOf(app, name).flatMap((element) => {
      const names = element.children.map((child) => child.name);
      const places = names.map((child) => order.indexOf(child));
      return names
        .filter((_, index) => {
          const place = places[index] ?? -1;
          return place === -1 || place < Math.max(-1, ...places.slice(0, index));
        })
        .map((child) => `<${child}> stands in the wrong place of <${name}>`);
    }),
  );

const customFunctionsAreComplete: Rule = (app) =>
  allOf(app, 'ExtensionPoint')
    .filter((point) => point.attributes['xsi:type'] === 'CustomFunctions')
    .filter(
      (point) => point.children.map(({ name }) => name).join() !== customFunctionsOrder.join(),
    )
    .map(() => `custom functions need ${customFunctionsOrder.join(', ')}, in this order`);

const everyResidResolves: Rule = (app) => {
  const resources = theOne(app, 'Resources').children.flatMap(({ children }) => children);
  const ids = resources.map((resource) => resource.attributes['id'] ?? '');
  const used = everyElement(app).flatMap(({ attributes }) => attributes['resid'] ?? []);
  return [
    ...used.filter((resid) => !ids.includes(resid)).map((id) => `resid ${id} names no resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource ${id} is double`),
  ];
};

const idsAreShort: Rule = (app) =>
  everyElement(app)
    .flatMap(({ attributes }) => [attributes['id'] ?? '', attributes['resid'] ?? ''])
    .filter((id) => id.length > 32)
    .map((id) => `${id} is longer than 32 characters`);

const longest: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};

const textsFit: Rule = (app) => {
  const base: [Element, number][] = [
    [firstChild(app, 'DisplayName'), 125],
    [firstChild(app, 'Description'), 250],
  ];
  const resources = theOne(app, 'Resources').children.flatMap((group) =>
    group.children.map((resource): [Element, number] => [resource, longest[group.name] ?? 0]),
  );
  return [...base, ...resources]
    .filter(([element, limit]) =>
      [
        defaultValue(element),
        ...element.children.map(({ attributes }) => valueOf(attributes)),
      ].some(({ length }) => length === 0 || length > limit),
    )
    .map(([element, limit]) => `${label(element)} must hold 1 to ${limit} characters`);
};

const oneRuntimeForAll: Rule = (app) => {
  const resid = (element: Element): string => element.attributes['resid'] ?? '';
  const runtime = theOne(app, 'Runtime');
  const pages = [
    ...allOf(app, 'Page').flatMap((page) => page.children),
    ...allOf(app, 'FunctionFile'),
    ...allOf(app, 'Action').flatMap((action) => allOf(action, 'SourceLocation')),
  ];
  return [
    ...(runtime.attributes['lifetime'] === 'long' ? [] : ['the runtime does not live long']),
    ...pages
      .filter((page) => resid(page) !== resid(runtime))
      .map((page) => `<${page.name}> ${resid(page)} is not the runtime's ${resid(runtime)}`),
  ];
};

const onePane: Rule = (app) => {
  const ids = new Set(allOf(app, 'TaskpaneId').map(({ text }) => text));
  return ids.size <= 1 ? [] : [`several panes: ${[...ids].join(', ')}`];
};

const addressesAreHttps: Rule = (app) =>
  everyElement(app)
    .flatMap(({ attributes }) => [attributes['DefaultValue'] ?? '', attributes['Value'] ?? ''])
    .filter((value) => /^[a-z][a-z0-9+.-]*:\/\//i.test(value) && !value.startsWith('https://'))
    .map((address) => `${address} is not https`);

const iconsHaveThreeSizes: Rule = (app) =>
  allOf(app, 'Icon')
    .map((icon) => icon.children.map((image) => image.attributes['size']).join())
    .filter((sizes) => sizes !== '16,32,80')
    .map((sizes) => `an icon has sizes ${sizes}, wanted 16,32,80`);

const overridesArePrefixed: Rule = (app) =>
  allOf(theOne(app, 'Resources'), 'Override').map(
    () => '<Override> without bt: makes the add-in fail to load',
  );

/** Excel has no fallback from one Spanish or French to another, so each is listed. */
export const locales = ['es-MX', 'es-ES', 'es-US', 'fr-CA', 'fr-FR'];

const overridesCoverAllLocales: Rule = (app) =>
  everyElement(app)
    .filter(({ children }) => children.some(({ name }) => isOverride(name)))
    .flatMap((element) => {
      const listed = element.children.map(({ attributes }) => attributes['Locale']).join();
      return listed === locales.join() ? [] : [`${label(element)} has the locales ${listed}`];
    });

const overridesAgreeByLanguage: Rule = (app) =>
  everyElement(app).flatMap((element) => {
    const byLanguage = new Map<string, Set<string>>();
    for (const { name, attributes } of element.children) {
      const [language = ''] = (attributes['Locale'] ?? '').split('-');
      if (!isOverride(name)) continue;
      byLanguage.set(language, (byLanguage.get(language) ?? new Set()).add(valueOf(attributes)));
    }
    return [...byLanguage]
      .filter(([, values]) => values.size > 1 || values.has(defaultValue(element)))
      .map(
        ([language]) => `${label(element)} has several texts, or the English one, in ${language}`,
      );
  });

/** What a user reads is there in every language; the namespace is stored in files. */
const everyTextIsTranslated: Rule = (app) => {
  const namespace = theOne(app, 'Namespace').attributes['resid'];
  const texts = [
    ...['DisplayName', 'Description', 'SupportUrl'].map((name) => firstChild(app, name)),
    ...allOf(app, 'bt:String').filter(({ attributes }) => attributes['id'] !== namespace),
  ];
  return texts
    .filter(({ children }) => !children.some(({ name }) => isOverride(name)))
    .map((element) => `${label(element)} is in English alone`);
};

const noOtherAddin: Rule = (app) =>
  allOf(app, 'EquivalentAddins').map(() => 'EquivalentAddins can never be taken back');

const versionHasGroups: Rule = (app) => {
  const version = firstChild(app, 'Version').text;
  return /^\d{1,5}(\.\d{1,5}){0,3}$/.test(version) ? [] : [`version ${version} is malformed`];
};

const idIsUnique: Rule = (app) => {
  const id = firstChild(app, 'Id').text;
  const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  return pattern.test(id) ? [] : [`Id ${id} is no random GUID`];
};

const namespaceIsPlain: Rule = (app) => {
  const { resid } = theOne(app, 'Namespace').attributes;
  const name = allOf(app, 'bt:String').find(({ attributes }) => attributes['id'] === resid);
  const value = name ? defaultValue(name) : '';
  return [
    ...(/^[A-Z][A-Z0-9_.]{2,31}$/.test(value) ? [] : [`namespace ${value} is malformed`]),
    ...(name?.children.length ? ['the namespace is stored in files: never translate it'] : []),
  ];
};

const rules: readonly Rule[] = [
  childrenStandInOrder,
  customFunctionsAreComplete,
  everyResidResolves,
  idsAreShort,
  textsFit,
  oneRuntimeForAll,
  onePane,
  addressesAreHttps,
  iconsHaveThreeSizes,
  overridesArePrefixed,
  overridesCoverAllLocales,
  overridesAgreeByLanguage,
  everyTextIsTranslated,
  noOtherAddin,
  versionHasGroups,
  idIsUnique,
  namespaceIsPlain,
];

/** What Excel, or its store, would hold against a manifest: one sentence each. */
export function complaints(manifest: string): readonly string[] {
  const app = readXml(manifest);
  return rules.flatMap((rule) => rule(app));
}

function everyElement(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

function firstChild(app: Element, name: string): Element {
  const found = app.children.find((child) => child.name === name);
  if (found === undefined) throw new Error(`the manifest has no <${name}>`);
  return found;
}

function label(element: Element): string {
  return element.attributes['id'] ?? element.name;
}
