import type { Shown } from './rows';

/** The manifest. */
export const manifestRows: readonly Shown[] = [
  {
    row: 1,
    property: 'the manifest is well-formed, its elements in order',
    by: [['manifest/manifest.test.ts', 'manifest.xml breaks no rule']],
  },
  {
    row: 2,
    property: 'every resource id resolves; ids and texts keep their lengths',
    by: [['manifest/manifest.test.ts', 'the rules notice %s']],
  },
  {
    row: 3,
    property: 'runtime, page, function file and pane share one long-lived resource',
    by: [
      ['manifest/manifest.test.ts', 'another function file'],
      ['manifest/manifest.test.ts', 'a short runtime'],
    ],
  },
  {
    row: 4,
    property: 'three requirement sets in the base section, none newer',
    by: [
      [
        'manifest/manifest.test.ts',
        'it asks for three requirement sets, in the base section, and no newer ones',
      ],
    ],
  },
  {
    row: 5,
    property: "Microsoft's own reader reads the manifest",
    by: [['manifest/manifest.test.ts', 'office-addin-manifest reads it']],
  },
  {
    row: 6,
    property: 'a build for a server has no localhost, one origin, https alone',
    by: [
      ['manifest/built-manifest.test.ts', 'a build for a server names localhost in no file at all'],
      ['manifest/manifest.test.ts', 'a plain address'],
    ],
  },
  {
    row: 7,
    property: 'every file the manifest names is there, icons have their size',
    by: [
      [
        'manifest/built-manifest.test.ts',
        'has every address on the one server, and every file they name',
      ],
      ['manifest/built-manifest.test.ts', 'has icons of the size they are named for'],
    ],
  },
  {
    row: 8,
    property: 'es-MX, es-ES, es-US, fr-CA and fr-FR are covered',
    by: [
      [
        'manifest/manifest.test.ts',
        'the functions are described and explained in the language of each locale',
      ],
      ['manifest/manifest.test.ts', 'a locale too few'],
    ],
  },
  {
    row: 9,
    property: 'no twin add-in, and permission for this document alone',
    by: [
      ['manifest/manifest.test.ts', 'a twin'],
      ['manifest/manifest.test.ts', 'office-addin-manifest reads it'],
    ],
  },
];
