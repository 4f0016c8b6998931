import type { CertificateWords } from './certificate-words';

export const fr: CertificateWords = {
  sheet: 'Certificat',
  title: { NAFTA: 'Certificat d’origine', USMCA: 'Certificat d’origine' },
  follows: {
    NAFTA: 'Accord de libre-échange nord-américain : les champs du formulaire CBP 434',
    USMCA: 'ACEUM : les neuf éléments de données minimales de l’annexe 5-A',
  },
  toFill:
    'Ce qui manque encore a une cellule jaune à remplir par le certificateur. La signature, le nom et la date restent vides ici : ils sont ceux du certificateur.',
  nafta: {
    exporter: 'Exportateur : nom, adresse, numéro d’identification aux fins de l’impôt',
    producer: 'Producteur : nom, adresse, numéro d’identification aux fins de l’impôt',
    importer: 'Importateur : nom, adresse, numéro d’identification aux fins de l’impôt',
    criterion: 'Critère de préférence',
  },
  singleShipment: 'une seule expédition : sans période',
  goodsHeads: {
    number: 'N°',
    description: 'Description des produits',
    tariff: 'SH, six chiffres',
    criterion: 'Critère d’origine',
    producer: 'Producteur',
    netCost: 'Coût net',
    country: 'Pays d’origine',
  },
  criterionB: {
    NAFTA:
      'B : produit entièrement sur le territoire d’une ou de plusieurs des Parties, et conforme à la règle d’origine spécifique de l’annexe 401.',
    USMCA:
      'B : produit entièrement sur le territoire d’une ou de plusieurs des Parties à partir de matières non originaires, et conforme aux règles d’origine spécifiques aux produits de l’annexe 4-B.',
  },
  certification: 'Certification',
  signature: 'Signature autorisée',
  printedName: 'Nom',
  date: 'Date',
  notSigned: 'Ni signé ni daté au moment où il a été fait.',
  filledBy: (version) =>
    `Rempli par NAFTA origin ${version} d’après une évaluation que le certificateur doit pouvoir prouver. Le programme ne certifie rien.`,
  details: {
    title: 'Données pour les certificats d’origine',
    people:
      'Qui certifie, exporte, produit et importe. Une valeur vide reste vide dans le certificat.',
    goods:
      'Ce que certifie chaque cellule avec un verdict : description, six chiffres et, pour l’ALENA, producteur et pays.',
    field: 'Champ',
    value: 'Valeur',
  },
  footer: '&L&A&RPage &P sur &N',
};
