/** Names and short phrases that sentences and tables are filled with, in French, by the English ones. */
export const fr: Readonly<Record<string, string>> = {
  'Regional value content': 'Teneur en valeur régionale',
  'Rule of origin': 'Règle d’origine',
  'Tariff shift': 'Saut tarifaire',
  'De minimis waiver of the RVC requirement (not more than)':
    'Dispense de minimis de l’exigence de TVR (au plus)',
  'Labour value content': 'Teneur en valeur de main-d’œuvre',
  'Labour value content, materials and manufacturing':
    'Teneur en valeur de main-d’œuvre, matières et fabrication',
  'Steel purchases': 'Achats d’acier',
  'Aluminum purchases': 'Achats d’aluminium',
  'Glass purchases': 'Achats de verre',
  'Core parts originate': 'Pièces essentielles originaires',
  // core parts
  Engine: 'Moteur',
  Transmission: 'Boîte de vitesses',
  'Body and chassis': 'Carrosserie et châssis',
  Axles: 'Essieux',
  Suspension: 'Système de suspension',
  Steering: 'Système de direction',
  'Advanced battery': 'Batterie avancée',
  'Super-core': 'Ensemble de pièces essentielles',
  // bases
  'net cost': 'coût net',
  'transaction value': 'valeur transactionnelle',
  'total cost': 'coût total',
  materials: 'matières',
  'regional value': 'valeur régionale',
  'customs value': 'valeur en douane',
  // facts, as they may be written on a sheet
  LVC: 'TVMO',
  'LVC materials': 'TVMO matières',
  Steel: 'Acier',
  Aluminum: 'Aluminium',
  Glass: 'Verre',
  'Core parts': 'Pièces essentielles',
  'Transaction value': 'Valeur transactionnelle',
  'Total cost': 'Coût total',
  'Customs value': 'Valeur en douane',
  'US content': 'Contenu américain',
  // rows of tables
  'Judged as': 'Jugé comme',
  Scenario: 'Scénario',
  'Lines over net cost': 'Lignes sur coût net',
  'Lowest net cost at which the regional value content still passes':
    'Coût net le plus bas auquel la teneur en valeur régionale passe encore',
  'no required percentage to solve for': 'aucun pourcentage exigé à résoudre',
  Note: 'Remarque',
  Verdict: 'Verdict',
  'as chosen': 'tel que choisi',
  // what may be written beside a fact
  'a percentage from 0% to 100%, such as 55%': 'un pourcentage de 0% à 100%, comme 55%',
  'an amount of 0 or more (a true zero as the text 0)':
    'un montant de 0 ou plus (un vrai zéro par le texte 0)',
  'an amount above 0': 'un montant supérieur à 0',
  'yes or no': 'oui ou non',
  'a date, or text such as 2020-07-01': 'une date, ou un texte comme 2020-07-01',
  'a date whose day and month are read, or text such as 2020-04-01':
    'une date dont on lit le jour et le mois, ou un texte comme 2020-04-01',
  'new or refit': 'new ou refit',
  'US, CA or MX': 'US, CA ou MX',
  // before another name
  'US share of ': 'Part américaine : ',
  'the scenario expression: ': 'l’expression de scenario : ',
  // between the names of a good
  ', judged as ': ', jugé comme ',
  // words in what the core puts together
  'at least ': 'au moins ',
  yes: 'oui',
  no: 'non',
  line: 'ligne',
  ' and ': ' et ',
  ' more': ' autres',
  ' row': ' ligne',
  ' column': ' colonne',
  'a percentage such as': 'un pourcentage tel que',
  ', or none': ', ou none',
  ' or leave it blank': ' ou laissez vide',
};
