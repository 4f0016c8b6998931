import type { TestResult } from '../../origin';
import type { Standing } from '../model/opening-line';
import { comparingFr } from './fr-comparing';
import { pagesFr } from './fr-pages';
import { resultsFr } from './fr-results';
import { shareFr } from './fr-share';
import { proposalsFr } from './fr-proposals';
import { answerFr } from './fr-answer';
import { auditFr } from './fr-audit';
import { costSheetFr } from './fr-cost-sheet';
import { modelsFr } from './fr-models';
import { resultsSheetFr } from './fr-results-sheet';
import { certificateFr } from './fr-certificate';
import { formFr } from './fr-form';
import { suppliersFr } from './fr-suppliers';
import type { Translation } from './translation';

/** French counts 0 and 1 as one. */
const many = (count: number, one: string, more: string): string =>
  `${count} ${count < 2 ? one : more}`;

const STANDINGS: Readonly<Record<Standing, readonly [alone: string, one: string, more: string]>> = {
  fails: ['Non admissible', 'non admissible', 'non admissibles'],
  outdated: ['Pas à jour', 'pas à jour', 'pas à jour'],
  unreadable: ['Illisible', 'illisible', 'illisibles'],
  undecided: ['Indécis', 'indécis', 'indécis'],
  value: ['Non jugé ici', 'non jugé ici', 'non jugés ici'],
  qualifies: ['Admissible', 'admissible', 'admissibles'],
};

const RESULTS: Readonly<Record<TestResult, readonly [test: string, waiver: string]>> = {
  Pass: ['satisfait', 'levé'],
  Fail: ['non satisfait', 'non levé'],
  Undecided: ['indécis', 'indécis'],
  'Not required': ['non exigé', 'non exigé'],
};

const points = (count: string): string =>
  `${count} ${/^[01]([.,]|$)/.test(count) ? 'point' : 'points'}`;

/** The pane in French, in the terms of the ACEUM; what is not here is said in English. */
export const fr: Translation = {
  language: 'fr',
  loading: 'Lecture du classeur',
  calculating: 'Excel calcule encore ; le verdict suit.',
  formulas: (count) => many(count, 'formule', 'formules'),
  opening: {
    breaks: (count: number) =>
      count < 2 ? `, ${count} ligne l’empêche` : `, ${count} lignes l’empêchent`,
    go: {
      results: 'Voir les résultats',
      compare: 'Comparer les propositions',
      costs: 'Lire une feuille de coûts',
    },
    noSettings: 'Ce classeur n’est pas encore préparé',
    noFormulas: 'Pas encore de formules NAFTA',
    noCards: (formulas) => `${formulas}, dont aucune ne donne de verdict`,
    figures: (formulas) => `${formulas}, verdicts tirés de chiffres seuls`,
    figuresShow: ({ meets, fails, undecided, other }) =>
      `Les cellules de MEETS affichent : ${meets} VRAI, ${fails} FAUX, ${undecided} #N/A${other === 0 ? '' : `, ${other} autre chose`}. Aucune ligne ne les explique.`,
    failsBy: (formulas, scenario, by) =>
      `${formulas}, non admissible sous ${scenario} : il manque ${points(by)}`,
    fails: (formulas, scenario) => `${formulas}, non admissible sous ${scenario}`,
    qualifies: (formulas, scenario) => `${formulas}, admissible sous ${scenario}`,
    undecided: (formulas, scenario) => `${formulas}, indécis sous ${scenario}`,
    unreadable: (formulas) => `${formulas}, données illisibles`,
    outdated: (formulas) => `${formulas}, pas à jour`,
    shown: {
      Fails: (formulas) => `${formulas}, non admissible (lu dans la cellule)`,
      Undecided: (formulas) => `${formulas}, indécis (lu dans la cellule)`,
      Qualifies: (formulas) => `${formulas}, admissible (lu dans la cellule)`,
    },
    fromCell: 'Les lignes sont calculées par Excel ; le verdict est donc lu dans la cellule.',
    value: (formulas) => `${formulas}, non jugé ici`,
    counted: (formulas, cases, counts) => `${formulas}, ${many(cases, 'cas', 'cas')} : ${counts}`,
    count: (standing, count) => {
      const [, one, more] = STANDINGS[standing];
      return many(count, one, more);
    },
    worst: (scenario, by) => `Le pire : ${scenario}, il manque ${points(by)}`,
    gap: (test, figure, limit) => `${test} : ${figure} ; il faut ${limit}`,
    exact: 'Le critère le plus serré est satisfait exactement à sa limite.',
    spare: (by) => `Le critère le plus serré est satisfait avec ${points(by)} de marge.`,
  },
  standing: (standing) => STANDINGS[standing][0],
  result: (result) => RESULTS[result][0],
  waiver: (result) => RESULTS[result][1],
  ...pagesFr,
  ...resultsFr,
  ...shareFr,
  settings: {
    heading: 'Scénario',
    label: 'Loi ou proposition',
    choose: 'Choisissez un scénario',
    custom: 'Avec vos propres termes',
    customHint: 'Un id, puis des termes : us-2017-10; us base = materials',
    apply: 'Appliquer',
    status: (day, status) => `${day === '' ? '' : `${day} : `}${status}.`,
    was: (label) => `avant : ${label}`,
    back: 'Retour',
    backTo: (label) => `Retour à ${label}`,
    good: (good) => `Produit : ${good}`,
    unknown: 'La cellule contient une expression illisible :',
  },
  setup: {
    heading: 'Préparer ce classeur',
    intro:
      'Ajoute une feuille visible «\u00a0NAFTA settings\u00a0» avec le scénario, le produit et la date. Rien ne change sur vos feuilles.',
    missing:
      'Des réglages manquent ou sont rompus. Les cellules et les noms en ordre restent tels quels.',
    about: 'Sur quoi porte ce classeur ?',
    goods: [
      { value: 'passenger vehicle', label: 'Voiture de tourisme' },
      { value: 'light truck', label: 'Camion léger' },
      { value: 'heavy truck', label: 'Camion lourd' },
      { value: 'other vehicle', label: 'Autre véhicule : autobus, voiture diesel, autocaravane' },
      { value: 'engine', label: 'Moteur' },
      { value: 'transmission', label: 'Transmission (boîte de vitesses)' },
      { value: 'listed part', label: 'Autre pièce listée' },
    ],
    code: 'Une pièce, par son code tarifaire',
    codeLabel: 'Code tarifaire',
    codeHint: 'six chiffres, comme 8708.30',
    codeMissing: 'Donnez au moins les quatre premiers chiffres, comme 8708.30',
    start: 'Commencer par',
    repair: (name, why) => `Diriger ${name} vers une nouvelle cellule (${why})`,
    go: 'Préparer',
  },
  first: {
    heading: 'Votre première formule',
    intro: 'Tapez ceci à côté de vos coûts, avec les plages de votre propre feuille :',
    explain:
      'Coûts, origines, coût net, scénario, codes tarifaires, déclarations, produit et date, ligne par ligne.',
    copy: 'Copier la formule',
    copied: 'Copiée. Sélectionnez une cellule et collez.',
    selected: 'Appuyez sur Ctrl+C (ou Cmd+C) pour copier la formule sélectionnée.',
  },
  insert: {
    heading: 'Insérer une formule',
    intro:
      'Choisissez les colonnes par leur en-tête, ou sélectionnez-les sur la feuille et appuyez sur «\u00a0Sélection\u00a0».',
    functions: 'À quoi doit-elle répondre ?',
    offered: {
      QUALIFIES: 'Admissible ? (QUALIFIES)',
      REGIONAL_VALUE_CONTENT: 'Teneur en valeur régionale (REGIONAL_VALUE_CONTENT)',
      EVALUATION: 'Chaque critère, en tableau (EVALUATION)',
      CHECK: 'Ce qui est douteux, en mots (CHECK)',
      US_CONTENT_SHARE: 'Part des États-Unis (US_CONTENT_SHARE)',
      MEETS: 'Un modèle le satisfait-il, d’après ses chiffres ? (MEETS)',
    },
    fields: {
      costs: 'Coûts',
      origins: 'Origines',
      amount: 'Coût net',
      hsCodes: 'Codes tarifaires (facultatif)',
      statements: 'Déclarations des fournisseurs (facultatif)',
      facts: 'Faits, deux colonnes (facultatif)',
      usValues: 'Valeurs américaines (facultatif)',
      rvc: 'Teneur en valeur régionale du modèle',
      usShare: 'Part des États-Unis du modèle (facultatif)',
    },
    base: 'Valeur de la base',
    more: 'Plus de colonnes',
    selection: 'Sélection',
    useSelection: (field) => `Utiliser les cellules sélectionnées pour ${field}`,
    target: 'Écrire dans la cellule',
    targetWrong: 'Une cellule, comme H2 ou Sommaire!B4',
    good: 'Produit',
    goodMissing: 'Dites ce qui est jugé, comme passenger vehicle ou 8708.30',
    settings: 'La feuille «\u00a0NAFTA settings\u00a0» est créée dans la même étape.',
    broken: (names) => `Il faut d’abord réparer ${names}, sous l’onglet Scénario.`,
    preview: 'Formule',
    shows: (result) => `Elle affichera ${result}.`,
    table: (rows, verdict) => `Elle remplira ${rows} lignes ; le verdict est ${verdict}.`,
    computed: (argument) =>
      `Excel doit d’abord calculer ${argument}, le résultat ne peut donc être affiché ici.`,
    missing: (field) => `Choisissez ${field} pour voir le résultat.`,
    wrong: (field) =>
      `${field} n’est pas une seule référence. Écrivez une plage, comme C2:C150, ou un en-tête.`,
    unreadable: 'Cette formule est illisible. Vérifiez les noms des feuilles et des colonnes.',
    go: 'Insérer',
    done: (address) => `Insérée dans ${address}.`,
    offer: 'Choisir les colonnes dans le volet',
  },
  link: {
    heading: 'Formules avec leur propre scénario',
    none: 'Toute formule suit la cellule NAFTA_SCENARIO, ou ne nomme aucun scénario dans son texte.',
    intro: (count) =>
      `${many(count, 'formule nomme', 'formules nomment')} un scénario dans le texte et ne suivront pas le changement.`,
    names: (scenarios) => `nomme ${scenarios}`,
    protected: 'sur une feuille protégée : reste telle quelle',
    allProtected:
      'Toutes sont sur des feuilles protégées. Retirez la protection (Révision > Ôter la protection) et réessayez.',
    setUpFirst: 'Préparez d’abord le classeur, sous l’onglet Scénario.',
    effect: (scenario) =>
      `Liées, elles sont jugées sous ${scenario}. Rien d’autre ne change dans les formules, et une seule annulation suffit.`,
    go: (count) => `Lier ${many(count, 'formule', 'formules')}`,
  },
  card: {
    heading: 'Les verdicts',
    select: (address) => `Sélectionner ${address}`,
    judgedAs: 'Jugé comme',
    follows: 'Suit le scénario choisi ci-dessus.',
    assumed: (good) => `${good} (non déclaré, pris par défaut)`,
    scenario: 'Scénario',
    required: (limit) => `${limit} exigés`,
    atMost: (limit) => `au plus ${limit}`,
    worst: (figure) => `${figure} au pire`,
    favourable: (figure) => `${figure} au mieux`,
    exact: 'exactement à la limite',
    above: (by) => `${points(by)} au-dessus`,
    below: (by) => `il manque ${points(by)}`,
    tests: 'Critères',
    reasons: 'Pourquoi',
    notes: 'Lectures et notes',
    sources: 'Les sources',
    reading: (term, reading) => `Lecture : ${term} = ${reading}`,
    confidence: {
      primary: 'lue dans la loi',
      secondary: 'lue dans un rapport',
      unverified: 'non vérifiée',
      open: 'laissée ouverte par les documents publics',
    },
    shows: (address, shown) => `${address} affiche ${shown}.`,
    differs: (address, shown) =>
      `${address} affiche ${shown} ; avec les cellules telles qu’elles sont, ce serait autre chose. Recalculez avant de vous y fier.`,
    unlinked: (address) =>
      `${address} affiche #NOM? : Excel n’a pas chargé les fonctions. Fermez et rouvrez le volet, ou saisissez la formule de nouveau.`,
    busy: (address) => `${address} est encore en cours de calcul.`,
    stale:
      'Repose sur des cellules qui n’ont pu être recalculées ici ; ouvrez le classeur dans Excel.',
    computed: (argument) =>
      `Excel calcule l’argument ${argument}, le volet n’affiche donc que la valeur de la cellule.`,
    verdictOfCell: (argument) =>
      `L’argument ${argument} est calculé par Excel ; ce verdict est donc lu dans la cellule. Le volet ne l’a pas jugé de nouveau.`,
    unparsed: 'Le volet ne peut lire cette formule ; il n’affiche que la valeur de la cellule.',
    damaged:
      'Le fichier garde cette formule dans une écriture abîmée. Saisissez-la de nouveau pour la réparer.',
    blank: 'rien',
  },
  ...comparingFr,
  ...proposalsFr,
  ...costSheetFr,
  ...modelsFr,
  ...resultsSheetFr,
  ...auditFr,
  ...suppliersFr,
  ...certificateFr,
  ...formFr,
  ...answerFr,
  notices: {
    manual:
      'Le calcul est manuel. Ce que la feuille affiche peut être plus ancien que ses données ; les verdicts d’ici utilisent les cellules telles qu’elles sont.',
    calculate: 'Calculer',
    readOnly:
      'Le classeur est ouvert en lecture seule : rien ne peut être écrit. Enregistrez une copie ou choisissez Activer la modification, et le scénario pourra être changé ici.',
    partMissing:
      'Une partie du volet n’a pas pu être chargée, faute de connexion ou parce que le complément a été mis à jour. Rien n’a été changé. Réessayez, ou fermez le volet et rouvrez-le.',
    unsearched: (sheets) => `Trop grandes pour y chercher des formules : ${sheets}.`,
    damaged: (count) =>
      `${many(count, 'formule a perdu', 'formules ont perdu')} le lien avec le complément. Saisissez-les de nouveau pour les réparer.`,
    refresh: 'Actualiser',
  },
  footer: {
    help: 'Aide des fonctions',
    version: (version) => `Version : ${version}`,
    privacy: 'Vos chiffres restent dans le classeur.',
  },
  outside: {
    title: 'Ouvrez cette page dans Excel',
    text: 'Ceci est le volet du complément NAFTA origin. Il fonctionne à côté d’un classeur dans Excel pour Windows, pour Mac et sur le Web.',
    steps: [
      'Ouvrez un classeur dans Excel.',
      'Ajoutez le complément : Accueil > Compléments > Autres compléments > Télécharger mon complément, et choisissez manifest.xml.',
      'Appuyez sur «\u00a0Volet d’origine\u00a0» sous l’onglet Accueil.',
    ],
    blockedTitle: 'Excel n’a pu être joint',
    blocked:
      'Le script office.js de Microsoft ne s’est pas chargé. Vérifiez que le réseau laisse joindre appsforoffice.microsoft.com, puis rouvrez le volet.',
    silentTitle: 'Excel ne répond pas',
    silent: 'Le volet est chargé, mais Excel n’a pas encore répondu. Fermez et rouvrez le volet.',
    tooOldTitle: 'Cet Excel est trop ancien',
    tooOld: 'Le volet demande ExcelApi 1.11. Mettez Excel à jour, ou utilisez Excel sur le Web.',
    help: 'Ce que font les fonctions',
  },
};
