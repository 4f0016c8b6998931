import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCountry, readCountrySystem } from '../../src/costsheet';
import { AALA_KEY } from '../../src/costsheet/aala-countries';
import { told } from './read';

const at = { parameter: 'origins', line: 14 };
const country = (label: unknown) => told(readCountry(label, at));
const aala = (label: unknown) => told(readCountry(label, at, 'aala'));

describe('countries by ISO code and by name', () => {
  it.each([
    ['US', ['US', 'us', 'USA', 'U.S.A.', 'U. S.', 'United States', 'the united states of america']],
    [
      'US',
      ['EE. UU.', 'EE.UU.', 'EEUU', 'EUA', 'E.U.A.', 'Estados Unidos', 'États-Unis', 'ETATS UNIS'],
    ],
    [
      'US',
      ['États-Unis d’Amérique', "Etats-Unis d'Amerique", 'les États-Unis', 'los Estados Unidos'],
    ],
    ['MX', ['MX', 'mex', 'México', 'MEXICO', 'Mexique', 'Méjico', 'Estados Unidos Mexicanos']],
    ['CA', ['CA', 'CAN', 'Canadá', 'canada']],
    ['PR', ['PR', 'Puerto Rico', 'Porto Rico', 'PRI']],
    [
      'KR',
      [
        'KR',
        'KOR',
        'South Korea',
        'Korea, Republic of',
        'Korea (South)',
        'Corea del Sur',
        'Corée du Sud',
      ],
    ],
    ['KP', ['North Korea', 'Corea del Norte', 'Corée du Nord']],
    ['TW', ['TW', 'Taiwan', 'Taiwán', 'Taïwan', 'Taiwan, Province of China', 'Chinese Taipei']],
    [
      'CZ',
      ['Czechia', 'Czech Republic', 'Chequia', 'República Checa', 'Tchéquie', 'République tchèque'],
    ],
    ['TR', ['Türkiye', 'TÜRKİYE', 'Turkey', 'Turquía', 'Turquie']],
    ['VN', ['Viet Nam', 'Vietnam', 'VIETNAM']],
    ['HK', ['Hong Kong', 'Hong-Kong', 'HONG KONG SAR']],
    ['GB', ['UK', 'U.K.', 'United Kingdom', 'Reino Unido', 'Royaume-Uni', 'Great Britain']],
    ['CN', ['CN', 'China', 'CHINE', 'PRC', 'P.R. China', 'République populaire de Chine']],
    ['CH', ['CH', 'Switzerland', 'Suiza', 'Suisse']],
    ['DE', ['DE', 'Germany', 'Alemania', 'Allemagne', "l'Allemagne"]],
    ['NL', ['The Netherlands', 'Países Bajos', 'Pays-Bas', 'Holanda']],
    ['CI', ["Côte d'Ivoire", 'Cote d’Ivoire', 'Ivory Coast', 'Costa de Marfil']],
    ['NA', ['Namibia', 'Namibie', 'NAM']],
    ['GN', ['Guinea', 'Guinée']],
    ['SV', ['El Salvador', 'Salvador']],
    ['LA', ['Laos']],
    ['RU', ['Russia', 'Rusia', 'Russie', 'Federación de Rusia']],
  ])('%s', (code, labels) => {
    expect(labels.map(country)).toEqual(labels.map(() => code));
  });

  it.each([
    'EUROPA',
    '?',
    'N/A',
    'n/d',
    'North America',
    'America',
    'US/CA',
    'USMX',
    'China / Taiwan',
    '0',
    'OTHER',
    'XX',
    'ZZZ',
  ])('%j is unknown', (label) =>
    expect(country(label)).toMatch(/^missing: origins, line 14: ".*" is not a country; write/),
  );

  it.each([
    ['Korea', 'South Korea (KR) or North Korea (KP)'],
    ['Corée', 'South Korea (KR) or North Korea (KP)'],
    ['NA', 'Namibia (NAM) or not available'],
    ['n.a.', 'Namibia (NAM) or not available'],
    ['EU', 'the European Union, which is no country, or États-Unis (US)'],
    ['Congo', 'CG / CD'],
    ['Virgin Islands', 'the British (VG) or the U.S. Virgin Islands (VI)'],
  ])('%j is ambiguous', (label, meanings) =>
    expect(country(label)).toBe(
      `missing: origins, line 14: "${label}" may mean ${meanings}; write one of them`,
    ),
  );

  it.each([null, 0, '', '  ', '\u00a0'])('blank (%j) is missing', (blank) =>
    expect(country(blank)).toMatch(/^missing: origins, line 14: no country of origin/),
  );

  it.each([
    ['es', 'missing: origins, línea 14: «Mordor» no es un país'],
    ['fr', 'missing: origins, ligne 14 : « Mordor » n’est pas un pays'],
  ] as const)('says so in %s', (language, start) => {
    const text = told(readCountry('Mordor', at), language);
    expect(String(text).startsWith(start)).toBe(true);
  });
});

describe('the AALA key of countries', () => {
  it.each([
    ['CN', 'CA'],
    ['CAN', 'CA'],
    ['CH', 'CN'],
    ['CHN', 'CN'],
    ['DE', 'DK'],
    ['G', 'DE'],
    ['J', 'JP'],
    ['JP', 'JP'],
    ['M', 'MX'],
    ['MX', 'MX'],
    ['T', 'TR'],
    ['TH', 'TH'],
    ['SL', 'SK'],
    ['SW', 'SE'],
    ['SP', 'ES'],
    ['K', 'KR'],
    ['UK', 'GB'],
    ['us', 'US'],
    ['HUN', 'HU'],
    ['SRB', 'RS'],
    ['Germany', 'DE'],
    ['México', 'MX'],
  ])('%s is %s', (label, code) => expect(aala(label)).toBe(code));

  it.each(['OT', 'CZ', 'KR', 'A', 'Other'])('%s is not in the key', (label) =>
    expect(aala(label)).toMatch(/^missing: .* is neither in the AALA key/),
  );
  it('IND is India in ISO, Indonesia on the list: not guessed', () =>
    expect(aala('IND')).toMatch(/^missing: .*India \(IN\) or Indonesia \(ID\)/));
  it('knows the thirty countries printed, without Other', () =>
    expect(Object.keys(AALA_KEY)).toHaveLength(30));

  it.each([
    [null, 'iso'],
    ['ISO', 'iso'],
    ['Aala', 'aala'],
    ['vin', 'malformed: system: "vin" is not a system of country codes; write iso or aala'],
  ])('system %j', (cell, expected) =>
    expect(told(readCountrySystem(cell, { parameter: 'system' }))).toBe(expected),
  );
});

it('the table of names is what the script writes', () => {
  const root = join(__dirname, '..', '..');
  const run = () =>
    execFileSync(process.execPath, ['scripts/make-country-names.mjs', '--check'], { cwd: root });
  expect(run).not.toThrow();
  expect(readFileSync(join(root, 'src/costsheet/country-names.ts')).length).toBeLessThan(20_000);
});
