import { comparing } from './en-comparing';
import { pages } from './en-pages';
import { results } from './en-results';
import { share } from './en-share';
import { proposals } from './en-proposals';
import { answer } from './en-answer';
import { audit } from './en-audit';
import { costSheet } from './en-cost-sheet';
import { models } from './en-models';
import { resultsSheet } from './en-results-sheet';
import { certificate } from './en-certificate';
import { form } from './en-form';
import { suppliers } from './en-suppliers';
import type { FigureVerdicts } from '../model/figure-verdicts';
import type { Standing } from '../model/opening-line';
import type { TestResult } from '../../origin';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const COUNTED: Readonly<Record<Standing, (count: number) => string>> = {
  fails: (count) => (count === 1 ? '1 fails' : `${count} fail`),
  outdated: (count) => `${count} not up to date`,
  unreadable: (count) => `${count} cannot be read`,
  undecided: (count) => `${count} undecided`,
  value: (count) => `${count} not judged here`,
  qualifies: (count) => (count === 1 ? '1 qualifies' : `${count} qualify`),
};

const STANDINGS: Readonly<Record<Standing, string>> = {
  fails: 'Fails',
  outdated: 'Not up to date',
  unreadable: 'Cannot be read',
  undecided: 'Undecided',
  value: 'Not judged here',
  qualifies: 'Qualifies',
};

const RESULTS: Readonly<Record<TestResult, string>> = {
  Pass: 'pass',
  Fail: 'fail',
  Undecided: 'undecided',
  'Not required': 'not required',
};

const WAIVER: Readonly<Record<TestResult, string>> = {
  Pass: 'waived',
  Fail: 'not waived',
  Undecided: 'undecided',
  'Not required': 'not required',
};

/** Every sentence of the pane in English. Another language is a file of the same shape. */
export const en = {
  language: 'en',
  product: 'NAFTA origin',
  loading: 'Reading the workbook',
  calculating: 'Excel is still calculating; the verdict follows.',
  formulas: (count: number) => many(count, 'formula', 'formulas'),
  opening: {
    breaks: (count: number) => (count === 1 ? ', 1 line breaks it' : `, ${count} lines break it`),
    go: { results: 'Show results', compare: 'Compare proposals', costs: 'Read a cost sheet' },
    noSettings: 'This workbook is not set up yet',
    noFormulas: 'No NAFTA formulas yet',
    noCards: (formulas: string) => `${formulas}, none of which gives a verdict`,
    figures: (formulas: string) => `${formulas}, verdicts from figures alone`,
    figuresShow: ({ meets, fails, undecided, other }: FigureVerdicts) =>
      `The cells of MEETS show: ${meets} TRUE, ${fails} FALSE, ${undecided} #N/A${other === 0 ? '' : `, ${other} something else`}. There are no lines to explain them.`,
    failsBy: (formulas: string, scenario: string, points: string) =>
      `${formulas}, fails ${scenario} by ${points} ${points === '1.0' ? 'point' : 'points'}`,
    fails: (formulas: string, scenario: string) => `${formulas}, fails ${scenario}`,
    qualifies: (formulas: string, scenario: string) => `${formulas}, qualifies under ${scenario}`,
    undecided: (formulas: string, scenario: string) => `${formulas}, undecided under ${scenario}`,
    unreadable: (formulas: string) => `${formulas}, input that cannot be read`,
    outdated: (formulas: string) => `${formulas}, not up to date`,
    shown: {
      Fails: (formulas: string) => `${formulas}, fails (read from the cell)`,
      Undecided: (formulas: string) => `${formulas}, undecided (read from the cell)`,
      Qualifies: (formulas: string) => `${formulas}, qualifies (read from the cell)`,
    },
    fromCell: 'The lines are computed by Excel, so the verdict is read from the cell.',
    value: (formulas: string) => `${formulas}, not judged here`,
    counted: (formulas: string, cases: number, counts: string) =>
      `${formulas}, ${many(cases, 'case', 'cases')}: ${counts}`,
    count: (standing: Standing, count: number) => COUNTED[standing](count),
    worst: (scenario: string, points: string) => `Worst: ${scenario}, short by ${points} points`,
    gap: (test: string, figure: string, limit: string) => `${test} ${figure} of ${limit} required`,
    exact: 'The closest test passes exactly at its limit.',
    spare: (points: string) => `The closest test passes with ${points} points to spare.`,
  },
  standing: (standing: Standing) => STANDINGS[standing],
  result: (result: TestResult) => RESULTS[result],
  waiver: (result: TestResult) => WAIVER[result],
  settings: {
    heading: 'Scenario',
    label: 'Law or proposal',
    choose: 'Choose a scenario',
    custom: 'With your own terms',
    customHint: 'An id, then terms: us-2017-10; us base = materials',
    apply: 'Apply',
    status: (day: string, status: string) => `${day === '' ? '' : `${day}: `}${status}.`,
    was: (label: string) => `was ${label}`,
    back: 'Back',
    backTo: (label: string) => `Back to ${label}`,
    good: (good: string) => `Good: ${good}`,
    unknown: 'The cell holds an expression that cannot be read:',
  },
  setup: {
    heading: 'Set up this workbook',
    intro:
      'Adds a visible sheet "NAFTA settings" with the scenario, the good and the date. Nothing on your sheets is changed.',
    missing:
      'Some settings are missing or broken. Cells and names that are in order stay as they are.',
    about: 'What is this workbook about?',
    goods: [
      { value: 'passenger vehicle', label: 'Passenger vehicle' },
      { value: 'light truck', label: 'Light truck' },
      { value: 'heavy truck', label: 'Heavy truck' },
      { value: 'other vehicle', label: 'Another vehicle: bus, diesel car, motorhome' },
      { value: 'engine', label: 'Engine' },
      { value: 'transmission', label: 'Transmission' },
      { value: 'listed part', label: 'Another listed part' },
    ],
    code: 'A part, by its tariff code',
    codeLabel: 'Tariff code',
    codeHint: 'six digits, such as 8708.30',
    codeMissing: 'Give at least the first four digits, such as 8708.30',
    start: 'Begin with',
    repair: (name: string, why: string) => `Point ${name} to a new cell (${why})`,
    go: 'Set up',
  },
  first: {
    heading: 'Your first formula',
    intro: 'Type this beside your costs, with the ranges of your own sheet:',
    formula:
      '=NAFTA.QUALIFIES(C2:C150, D2:D150, G2, NAFTA_SCENARIO, B2:B150, E2:E150, NAFTA_GOOD, NAFTA_DATE)',
    explain:
      'Costs, origins, net cost, scenario, tariff codes, statements, good and date, line by line.',
    copy: 'Copy the formula',
    copied: 'Copied. Select a cell and paste.',
    selected: 'Press Ctrl+C (or Cmd+C) to copy the selected formula.',
  },
  ...pages,
  ...results,
  ...share,
  insert: {
    heading: 'Insert a formula',
    intro: 'Choose columns by their header, or select them on the sheet and press "Selection".',
    functions: 'What should it answer?',
    offered: {
      QUALIFIES: 'Does it qualify? (QUALIFIES)',
      REGIONAL_VALUE_CONTENT: 'Regional value content (REGIONAL_VALUE_CONTENT)',
      EVALUATION: 'Every test, as a table (EVALUATION)',
      CHECK: 'What is doubtful, in words (CHECK)',
      US_CONTENT_SHARE: 'Share from the United States (US_CONTENT_SHARE)',
      MEETS: 'Does a model meet it, from its figures? (MEETS)',
    },
    fields: {
      costs: 'Costs',
      origins: 'Origins',
      amount: 'Net cost',
      hsCodes: 'Tariff codes (optional)',
      statements: 'Statements of the suppliers (optional)',
      facts: 'Facts, two columns (optional)',
      usValues: 'US values (optional)',
      rvc: 'Regional value content of the model',
      usShare: 'US share of the model (optional)',
    },
    base: 'Base value',
    more: 'More columns',
    selection: 'Selection',
    useSelection: (field: string) => `Use the selected cells for ${field}`,
    target: 'Write into the cell',
    targetWrong: 'One cell, such as H2 or Summary!B4',
    good: 'Good',
    goodMissing: 'Say what is judged, such as passenger vehicle or 8708.30',
    settings: 'The sheet "NAFTA settings" is made in the same step.',
    broken: (names: string) => `${names} must be repaired first, on the tab Scenario.`,
    preview: 'Formula',
    shows: (result: string) => `It will show ${result}.`,
    table: (rows: number, verdict: string) =>
      `It will fill ${rows} rows; the verdict is ${verdict}.`,
    computed: (argument: string) =>
      `Excel has to compute ${argument} first, so the result cannot be shown here.`,
    missing: (field: string) => `Choose ${field} to see the result.`,
    wrong: (field: string) =>
      `${field} is not one reference. Write one range, such as C2:C150, or one header.`,
    unreadable: 'This formula cannot be read. Check the names of sheets and columns.',
    go: 'Insert',
    done: (address: string) => `Inserted into ${address}.`,
    offer: 'Choose the columns in the pane',
  },
  link: {
    heading: 'Formulas with a scenario of their own',
    none: 'Every formula follows the cell NAFTA_SCENARIO, or names no scenario in its text.',
    intro: (count: number) =>
      `${many(count, 'formula names', 'formulas name')} a scenario in the text and will not follow the switch.`,
    names: (scenarios: string) => `names ${scenarios}`,
    protected: 'on a protected sheet: it is left as it is',
    allProtected:
      'All of them are on protected sheets. Take the protection off (Review > Unprotect) and try again.',
    setUpFirst: 'Set up the workbook first, on the tab Scenario.',
    effect: (scenario: string) =>
      `Linked, they are judged under ${scenario}. Nothing else in the formulas changes, and one undo takes it back.`,
    go: (count: number) => `Link ${many(count, 'formula', 'formulas')}`,
  },
  ...comparing,
  ...proposals,
  ...costSheet,
  ...models,
  ...resultsSheet,
  ...audit,
  ...suppliers,
  ...certificate,
  ...form,
  ...answer,
  card: {
    heading: 'Verdicts',
    select: (address: string) => `Select ${address}`,
    judgedAs: 'Judged as',
    follows: 'Follows the scenario chosen above.',
    assumed: (good: string) => `${good} (not stated, taken as the default)`,
    scenario: 'Scenario',
    required: (limit: string) => `${limit} required`,
    atMost: (limit: string) => `at most ${limit}`,
    worst: (figure: string) => `${figure} at worst`,
    favourable: (figure: string) => `${figure} at best`,
    exact: 'exactly at the limit',
    above: (points: string) => `${points} points above`,
    below: (points: string) => `${points} points short`,
    tests: 'Tests',
    reasons: 'Why',
    notes: 'Readings and notes',
    sources: 'Sources',
    reading: (term: string, reading: string) => `Reading: ${term} = ${reading}`,
    confidence: {
      primary: 'read in the law',
      secondary: 'read in a report',
      unverified: 'not verified',
      open: 'left open by the public record',
    },
    shows: (address: string, shown: string) => `${address} shows ${shown}.`,
    differs: (address: string, shown: string) =>
      `${address} shows ${shown}; with the cells as they stand now it would differ. Recalculate before you rely on it.`,
    unlinked: (address: string) =>
      `${address} shows #NAME?: Excel has not loaded the functions. Close and reopen the pane, or enter the formula again.`,
    busy: (address: string) => `${address} is still being calculated.`,
    stale: 'Rests on cells that could not be recalculated here; open the workbook in Excel.',
    computed: (argument: string) =>
      `The argument ${argument} is computed by Excel, so the pane shows the value of the cell only.`,
    verdictOfCell: (argument: string) =>
      `The argument ${argument} is computed by Excel, so this verdict is read from the cell. The pane has not judged it again.`,
    unparsed: 'The pane cannot read this formula; it shows the value of the cell only.',
    damaged: 'The file stores this formula in a damaged spelling. Enter it again to repair it.',
    blank: 'nothing',
  },
  notices: {
    manual:
      'Calculation is manual. What the sheet shows may be older than its inputs; the verdicts here use the cells as they stand.',
    calculate: 'Calculate',
    readOnly:
      'The workbook is open read-only: nothing can be written. Save a copy or choose Enable Editing, and the scenario can be switched here.',
    partMissing:
      'A part of the pane could not be loaded, because there is no connection or the add-in was updated. Nothing was changed. Try again, or close the pane and open it anew.',
    unsearched: (sheets: string) => `Too large to search for formulas: ${sheets}.`,
    damaged: (count: number) =>
      `${many(count, 'formula has', 'formulas have')} lost the link to the add-in. Enter them again to repair them.`,
    refresh: 'Refresh',
  },
  footer: {
    help: 'Function help',
    version: (version: string) => `Version ${version}`,
    privacy: 'Your figures stay in the workbook.',
  },
  outside: {
    title: 'Open this page inside Excel',
    text: 'This is the task pane of the NAFTA origin add-in. It works beside a workbook in Excel on Windows, on Mac and on the web.',
    steps: [
      'Open a workbook in Excel.',
      'Add the add-in: Home > Add-ins > More Add-ins > Upload My Add-in, and choose manifest.xml.',
      'Press "Origin pane" on the Home tab.',
    ],
    blockedTitle: 'Excel could not be reached',
    blocked:
      "Microsoft's script office.js did not load. Check that the network lets you reach appsforoffice.microsoft.com, then open the pane again.",
    silentTitle: 'Excel does not answer',
    silent: 'The pane is loaded, but Excel has not replied yet. Close and open the pane again.',
    tooOldTitle: 'This Excel is too old',
    tooOld: 'The pane needs ExcelApi 1.11. Update Excel, or use Excel on the web.',
    help: 'What the functions do',
  },
} as const;
