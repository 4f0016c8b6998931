import { english as core } from '../../src/origin/sentences';
import { es as coreEs } from '../../src/origin/translations/es';
import { fr as coreFr } from '../../src/origin/translations/fr';
import { english as scenario } from '../../src/scenario/sentences';
import { es as scenarioEs } from '../../src/scenario/translations/es';
import { fr as scenarioFr } from '../../src/scenario/translations/fr';
import { english as duties } from '../../src/scenario/duty/sentences';
import { es as dutiesEs } from '../../src/scenario/duty/translations/es';
import { fr as dutiesFr } from '../../src/scenario/duty/translations/fr';
import { english as own } from '../../src/scenario/own/sentences';
import { es as ownEs } from '../../src/scenario/own/translations/es';
import { fr as ownFr } from '../../src/scenario/own/translations/fr';
import { english as functions } from '../../src/functions/sentences';
import { es as functionsEs } from '../../src/functions/translations/es';
import { fr as functionsFr } from '../../src/functions/translations/fr';
import { english as workbook } from '../../src/workbook/sentences';
import { es as workbookEs } from '../../src/workbook/translations/es';
import { fr as workbookFr } from '../../src/workbook/translations/fr';
import { english as requests } from '../../src/workbook/request/sentences';
import { es as requestsEs } from '../../src/workbook/request/translations/es';
import { fr as requestsFr } from '../../src/workbook/request/translations/fr';
import { english as certificates } from '../../src/workbook/certificate/sentences';
import { es as certificatesEs } from '../../src/workbook/certificate/translations/es';
import { fr as certificatesFr } from '../../src/workbook/certificate/translations/fr';
import { english as auditing } from '../../src/workbook/audit/sentences';
import { es as auditingEs } from '../../src/workbook/audit/translations/es';
import { fr as auditingFr } from '../../src/workbook/audit/translations/fr';
import { english as replies } from '../../src/workbook/reply/sentences';
import { es as repliesEs } from '../../src/workbook/reply/translations/es';
import { fr as repliesFr } from '../../src/workbook/reply/translations/fr';
import { english as answers } from '../../src/workbook/answer/sentences';
import { es as answersEs } from '../../src/workbook/answer/translations/es';
import { fr as answersFr } from '../../src/workbook/answer/translations/fr';
import { english as copies } from '../../src/sharing/copy/sentences';
import { es as copiesEs } from '../../src/sharing/copy/translations/es';
import { fr as copiesFr } from '../../src/sharing/copy/translations/fr';
import { english as books } from '../../src/origin/accounts/sentences';
import { english as bookFunctions } from '../../src/functions/accounts/sentences';
import { FACT_NAMES } from '../../src/costsheet/fact-names';
import { nameIn, textOf, type Sentence } from '../../src/origin';
import { say } from '../../src/origin/sentences';

type Table = Readonly<Record<string, Sentence>>;
type Translation = Readonly<Record<string, string>>;

/** A table that holds its translations beside the English. */
const inline = (
  folder: string,
  table: Table,
): readonly [string, Table, Translation, Translation] => {
  const said = (language: 'es' | 'fr'): Translation =>
    Object.fromEntries(
      Object.entries(table).flatMap(([code, sentence]) => {
        const text = sentence[language];
        return text === undefined ? [] : [[code, text]];
      }),
    );
  return [folder, table, said('es'), said('fr')];
};

const folders: readonly (readonly [string, Table, Translation, Translation])[] = [
  ['origin', core, coreEs, coreFr],
  ['scenario', scenario, scenarioEs, scenarioFr],
  ['duties', duties, dutiesEs, dutiesFr],
  ['own proposals', own, ownEs, ownFr],
  ['functions', functions, functionsEs, functionsFr],
  ['workbook', workbook, workbookEs, workbookFr],
  ['requests', requests, requestsEs, requestsFr],
  ['certificates', certificates, certificatesEs, certificatesFr],
  ['replies', replies, repliesEs, repliesFr],
  ['answers', answers, answersEs, answersFr],
  ['workbook/audit', auditing, auditingEs, auditingFr],
  ['copies', copies, copiesEs, copiesFr],
  inline('origin/accounts', books),
  inline('functions/accounts', bookFunctions),
];

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

describe.each(
  folders.flatMap(([folder, english, es, fr]): [string, Table, Translation][] => [
    [`${folder} in Spanish`, english, es],
    [`${folder} in French`, english, fr],
  ]),
)('the sentences of %s', (_, english, translation) => {
  const pairs = Object.entries(english).flatMap(([code, { en }]) =>
    translation[code] === undefined ? [] : [{ code, en, text: translation[code] }],
  );

  test('are all written', () => {
    expect(Object.keys(english).filter((code) => translation[code] === undefined)).toEqual([]);
  });

  test('belong to a sentence that is still said', () => {
    expect(Object.keys(translation).filter((code) => english[code] === undefined)).toEqual([]);
  });

  test('hold the placeholders of the English one', () => {
    const other = pairs.filter(
      ({ en, text }) => placeholders(en).join() !== placeholders(text).join(),
    );
    expect(other.map(({ code }) => code)).toEqual([]);
  });

  test('differ from the English one', () => {
    expect(pairs.filter(({ en, text }) => en === text).map(({ code }) => code)).toEqual([]);
  });

  test('name the parameters, terms and values that the English one names', () => {
    const typed = /\b(rvc|technology cap|technology|good|[a-z]+_[a-z_]+) = |\b[A-Z]+_[A-Z]+\b/g;
    const names = (text: string) => [...text.matchAll(typed)].map(([found]) => found).sort();
    const other = pairs.filter(({ en, text }) => names(en).join() !== names(text).join());
    expect(other.map(({ code }) => code)).toEqual([]);
  });
});

test('a sentence is said in the language that is asked for', () => {
  const issue = say('figure-missing', { test: 'RVC', required: '62.5%' });
  expect(textOf(issue)).toBe('RVC is required (62.5%) and the figure is blank');
  expect(textOf(issue, 'es')).toBe('RVC se exige (62.5%) y la cifra está en blanco');
  expect(textOf(issue, 'fr')).toBe('RVC est exigé (62,5%) et le chiffre est vide');
});

test.each([
  ['es', 'Compras de acero se exige (70%) y no está declarado; agregue el dato «Acero»'],
  ['fr', 'Achats d’acier est exigé (70%) et n’est pas déclaré ; ajoutez le fait « Acier »'],
] as const)('tests, bases and facts have their names in %s', (language, text) => {
  const issue = say('fact-missing', { test: 'Steel purchases', required: '70%', fact: 'Steel' });
  expect(textOf(issue, language)).toBe(text);
  expect(nameIn('US share of net cost', language)).toContain(nameIn('net cost', language));
  expect(nameIn('a name of nobody', language)).toBe('a name of nobody');
});

test('every name of a fact in a sentence can be written on a sheet', () => {
  for (const { en, es, fr } of FACT_NAMES) {
    if (nameIn(en[0], 'es') !== en[0]) expect(es).toContain(nameIn(en[0], 'es'));
    if (nameIn(en[0], 'fr') !== en[0]) expect(fr).toContain(nameIn(en[0], 'fr'));
  }
});
