import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../support/dist';
import { allOf, readXml, theOne } from '../support/xml';
import { complaints, locales } from './manifest-rules';
import { readManifest } from './read-manifest';

const path = join(projectFolder, 'manifest.xml');
const manifest = readFileSync(path, 'utf8');

test('manifest.xml breaks no rule', () => {
  expect(complaints(manifest)).toEqual([]);
});

const damages: [damage: string, from: string | RegExp, to: string, complaint: RegExp][] = [
  ['an unknown resid', 'resid="OpenPane.Tip"', 'resid="Gone"', /resid Gone names no resource/],
  [
    'elements out of order',
    /( *<Permissions>.*\n)([^]*<\/VersionOverrides>\n)/,
    '$2$1',
    /<Permissions> stands in the wrong place/,
  ],
  [
    'an element of our own',
    '<GetStarted>',
    '<Welcome/><GetStarted>',
    /<Welcome> stands in the wrong place/,
  ],
  [
    'a custom function file too few',
    /<Metadata>[^]*<\/Metadata>/,
    '',
    /need Script, Page, Metadata/,
  ],
  ['a short runtime', 'lifetime="long"', 'lifetime="short"', /does not live long/],
  [
    'another function file',
    '<FunctionFile resid="Pane.Url"',
    '<FunctionFile resid="Help.Url"',
    /not the runtime's/,
  ],
  ['a second pane', /NaftaOrigin\.Pane/, 'OtherPane', /several panes/],
  ['a plain address', 'https://localhost:3000/help', 'http://localhost:3000/help', /is not https/],
  ['an icon size too few', '<bt:Image size="80" resid="Icon.80"/>', '', /sizes 16,32/],
  [
    'an override without prefix',
    '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>',
    '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"><Override/></bt:Url>',
    /without bt:/,
  ],
  [
    'a locale too few',
    /( *<bt:Override Locale="es-US" Value="Panel de origen"\/>\n)/,
    '',
    /OpenPane.Label has the locales es-MX,es-ES,fr-CA,fr-FR/,
  ],
  [
    'a locale with another text',
    'Locale="es-US" Value="Panel de origen"',
    'Locale="es-US" Value="Panel"',
    /OpenPane.Label has several texts/,
  ],
  [
    'a text in English alone',
    /(<Description DefaultValue="[^"]*")>[^]*?<\/Description>/,
    '$1/>',
    /Description is in English alone/,
  ],
  [
    'a translated namespace',
    '<bt:String id="Functions.Namespace" DefaultValue="NAFTA"/>',
    '<bt:String id="Functions.Namespace" DefaultValue="NAFTA"><bt:Override Locale="es-MX" Value="TLCAN"/></bt:String>',
    /never translate it/,
  ],
  [
    'a translation of 126 characters',
    /Value="Panel de origen"/g,
    `Value="${'x'.repeat(126)}"`,
    /OpenPane.Label must hold 1 to 125/,
  ],
  [
    'a label of 126 characters',
    'DefaultValue="Origin pane"',
    `DefaultValue="${'x'.repeat(126)}"`,
    /OpenPane.Label must hold 1 to 125/,
  ],
  ['an id of 33 characters', 'id="NaftaOrigin.Group"', `id="${'x'.repeat(33)}"`, /longer than 32/],
  ['a version of words', '<Version>0.1.0.0', '<Version>first', /version first is malformed/],
  ['a placeholder id', /<Id>.*<\/Id>/, '<Id>your-id</Id>', /no random GUID/],
  ['a namespace with a space', 'DefaultValue="NAFTA"', 'DefaultValue="NA FTA"', /namespace NA FTA/],
  ['a twin', '</Resources>', '</Resources><EquivalentAddins/>', /never be taken back/],
];

test.each(damages)('the rules notice %s', (_, from, to, complaint) => {
  const damaged = manifest.replace(from, to);
  expect(damaged).not.toBe(manifest);
  expect(complaints(damaged).join('\n')).toMatch(complaint);
});

test('office-addin-manifest reads it', () => {
  expect(readManifest(path)).toMatchObject({
    displayName: 'NAFTA origin',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    defaultLocale: 'en-US',
  });
});

test('it asks for three requirement sets, in the base section, and no newer ones', () => {
  const app = readXml(manifest);
  const sets = allOf(theOne(app, 'Requirements'), 'Set').map(
    ({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`,
  );
  expect(sets).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3', 'ExcelApi 1.11']);
  expect(app.children.map(({ name }) => name)).toContain('Requirements');
});

test('the functions are described and explained in the language of each locale', () => {
  const urls = allOf(readXml(manifest), 'bt:Url');
  const byLocale = (id: string) =>
    urls
      .find(({ attributes }) => attributes['id'] === id)
      ?.children.map(({ attributes }) => [attributes['Locale'], attributes['Value']]);
  for (const [id, file] of [
    ['Functions.Metadata.Url', 'functions.$.json'],
    ['Help.Url', 'help.$.html'],
  ] as const) {
    expect(byLocale(id)).toEqual(
      locales.map((locale) => [
        locale,
        `https://localhost:3000/${file.replace('$', locale.slice(0, 2))}`,
      ]),
    );
  }
  expect(byLocale('Pane.Url')).toEqual([]);
  expect(byLocale('Functions.Script.Url')).toEqual([]);
});
