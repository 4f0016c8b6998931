import type { RequestTexts } from '../request-texts';

export const fr: RequestTexts = {
  answers: 'Réponses',
  certification: 'Attestation',
  help: 'Lisez-moi',

  request: 'Demande',
  version: 'Version du formulaire',
  supplier: 'Fournisseur',
  requestedBy: 'Demandée par',
  madeOn: 'Demandée le',
  agreement: 'Accord',
  agreements: {
    NAFTA: 'ALENA (Accord de libre-échange nord-américain)',
    USMCA: 'ACEUM (Accord Canada–États-Unis–Mexique)',
  },
  period: 'Période demandée',
  currency: 'Monnaie de vos montants',
  currencyHelp: 'Trois lettres, par exemple USD. Nécessaire seulement si vous déclarez un montant.',

  progress: 'pièces complètes',
  certificationOpen: 'attestation incomplète',
  certificationDone: 'attestation complète',

  columns: {
    key: { head: 'Ligne', help: 'Identifie la ligne. Ne la modifiez pas, s’il vous plaît.' },
    part: { head: 'Pièce', help: 'La pièce comme votre client l’appelle.' },
    description: { head: 'Désignation', help: 'La pièce en mots.' },
    tariff: {
      head: 'Code tarifaire au dossier',
      help: 'Le code que votre client a dans son dossier.',
    },
    origin: { head: 'Origine au dossier', help: 'L’origine que votre client a dans son dossier.' },
    country: {
      head: 'Pays de fabrication',
      help: 'Les deux lettres du pays où la pièce est produite : US, CA, MX, CN, ...',
    },
    code: {
      head: 'Code tarifaire (6 chiffres)',
      help: 'Seulement si celui du dossier manque ou est faux : six chiffres, par exemple 8708.30.',
    },
    statement: {
      head: 'Déclaration',
      help: 'Choisissez dans la liste. Les trois premières ne révèlent aucun coût ; chacune aide.',
    },
    rvc: {
      head: 'TVR',
      help: 'La teneur en valeur régionale en pour cent, par exemple 62,5 %, si la déclaration la demande.',
    },
    amount: {
      head: 'Montant par pièce',
      help: 'Par pièce, dans la monnaie de la feuille Attestation, si la déclaration le demande.',
    },
    vnm: {
      head: 'VMN par pièce',
      help: 'Seulement à côté de « coût net et VMN » : la valeur des matières non originaires par pièce.',
    },
    criterion: {
      head: 'Critère d’origine',
      help: 'A : entièrement obtenue. B : les matières non originaires respectent la règle du produit. C : faite de matières originaires seulement. D : autres cas de l’accord (sous l’ALENA aussi E, F).',
    },
    from: {
      head: 'Valable du',
      help: 'Seulement si elle diffère de la période demandée : année-mois-jour, par exemple 2026-01-31.',
    },
    to: { head: 'Valable au', help: 'Le dernier jour, douze mois au plus après le premier.' },
    check: { head: 'Contrôle', help: 'Dit ce qui manque encore dans la ligne.' },
  },
  choices: {
    originating: {
      name: 'originaire',
      meaning: 'La pièce est originaire selon sa règle d’origine. Vous ne dites pas de combien.',
      discloses: 'aucun coût',
    },
    rvc: {
      name: 'originaire, avec sa TVR',
      meaning:
        'La pièce est originaire et sa teneur en valeur régionale est le pourcentage dans « TVR ».',
      discloses: 'un pourcentage',
    },
    free: {
      name: 'libre de valeur non originaire',
      meaning: 'Cumul : le montant déclaré au moins est du travail et des matières de US, CA, MX.',
      discloses: 'un montant, aucun coût',
    },
    'originating by shift': {
      name: 'originaire par changement tarifaire',
      meaning: 'La pièce est originaire par le seul changement de classement tarifaire.',
      discloses: 'aucun coût',
    },
    core: {
      name: 'pièce essentielle, avec sa TVR',
      meaning:
        'Pièce essentielle d’un véhicule (moteur, boîte, essieu, ...), originaire comme telle.',
      discloses: 'un pourcentage',
    },
    'non-originating': {
      name: 'non originaire',
      meaning: 'La pièce n’est pas originaire, ou vous ne pouvez pas montrer qu’elle l’est.',
      discloses: 'aucun coût',
    },
    vnm: {
      name: 'valeur non originaire (VMN)',
      meaning: 'La valeur de toutes les matières non originaires d’une pièce est le montant.',
      discloses: 'un montant',
    },
    traced: {
      name: 'valeur retracée',
      meaning: 'La valeur des importations retracées (ALENA) dans une pièce est le montant.',
      discloses: 'un montant',
    },
    accumulation: {
      name: 'coût net et VMN',
      meaning: 'Cumul avec les deux chiffres : coût net dans « Montant », VMN dans « VMN ».',
      discloses: 'votre coût net',
    },
  },
  check: {
    complete: 'complète',
    statement: 'choisissez une déclaration',
    country: 'pays : deux lettres, par exemple MX',
    outside: 'cette déclaration demande une pièce faite en US, CA ou MX',
    rvc: 'la TVR manque',
    share: 'la TVR est un pourcentage de 0 % à 100 %',
    amount: 'le montant manque',
    vnm: 'la VMN manque, ou dépasse le coût net',
    criterion: 'choisissez le critère d’origine',
    days: '« Valable au » est avant « Valable du »',
  },
  rules: {
    title: 'Vérifiez, s’il vous plaît',
    choose: 'Choisissez dans la liste.',
    country: 'Deux lettres du pays, par exemple US, CA, MX. Gardez un autre code s’il est juste.',
    share: 'Un pourcentage de 0 % à 100 %, par exemple 62,5 %.',
    amount: 'Un nombre de 0 ou plus, par pièce.',
    day: 'Un jour proche de la période demandée, par exemple 2026-01-31.',
  },

  certificationTitle: {
    NAFTA: 'Certificat d’origine : les champs du certificat de l’ALENA (formulaire CBP 434)',
    USMCA:
      'Certificat d’origine : les neuf éléments de données minimales de l’annexe 5-A de l’ACEUM',
  },
  certificationNote:
    'Nécessaire si vous déclarez que des pièces sont originaires. Vous seul pouvez certifier : ni votre client ni ce fichier ne signent quoi que ce soit pour vous.',
  element: 'Élément',
  yourAnswer: 'Votre réponse',
  howToFill: 'Comment le remplir',
  fields: {
    capacity: { name: 'Le certificateur est', help: 'Importateur, exportateur ou producteur.' },
    name: { name: 'Certificateur : nom', help: 'La personne ou l’entreprise qui certifie.' },
    title: { name: 'Titre', help: 'Fonction de la personne.' },
    address: { name: 'Adresse', help: 'Avec le pays.' },
    phone: { name: 'Téléphone', help: '' },
    email: { name: 'Courriel', help: '' },
    company: { name: 'Entreprise', help: '' },
    exporter: { name: 'Exportateur', help: 'Nom et adresse, si ce n’est pas le certificateur.' },
    producer: {
      name: 'Producteur',
      help: 'Nom et adresse ; ou « même », « divers », « disponible sur demande des autorités importatrices ».',
    },
    importer: {
      name: 'Importateur',
      help: 'Nom et adresse, s’ils sont connus ; ou « divers », « inconnu ».',
    },
    goods: { name: 'Description des produits', help: '' },
    tariff: { name: 'Classement tarifaire, six chiffres', help: '' },
    criterion: { name: 'Critère d’origine', help: '' },
    country: { name: 'Pays d’origine', help: '' },
    producerCode: {
      name: 'Êtes-vous le producteur ?',
      help: 'YES : oui ; NO (1) : vous savez qu’ils sont admissibles ; NO (2) : selon une déclaration écrite ; NO (3) : selon un certificat du producteur.',
    },
    netCost: {
      name: 'Méthode du coût net ?',
      help: 'NC si la TVR est calculée par le coût net, sinon NO.',
    },
    blanketFrom: { name: 'Période globale : du', help: 'année-mois-jour, par exemple 2026-01-01' },
    blanketTo: { name: 'Période globale : au', help: 'Douze mois en tout au plus.' },
    signatory: {
      name: 'Nom de la personne qui signe',
      help: 'Imprimez la feuille et signez-la là où une signature est exigée.',
    },
    signedOn: { name: 'Date', help: 'Le jour où vous signez, par exemple 2026-01-31.' },
  },
  capacities: ['importateur', 'exportateur', 'producteur'],
  seeAnswers: 'pièce par pièce sur la feuille Réponses',
  declaration: {
    NAFTA:
      'J’atteste que : les renseignements fournis dans le présent document sont véridiques et exacts et j’assume la responsabilité de prouver ce qui y est avancé ; je comprends que je suis responsable de toute fausse déclaration ou omission importante faite dans le présent document ou s’y rapportant ; je m’engage à conserver et à présenter sur demande les documents nécessaires à l’appui du présent certificat, et à informer par écrit toute personne à qui il a été remis de tout changement qui pourrait influer sur son exactitude ou sa validité ; les produits sont originaires du territoire d’une ou de plusieurs des Parties et satisfont aux exigences d’origine prévues à leur égard par l’Accord de libre-échange nord-américain et, sauf exemption expresse prévue à l’article 411 ou à l’annexe 401, n’ont fait l’objet d’aucune production ultérieure ni d’aucune autre opération à l’extérieur des territoires des Parties ; et le présent certificat se compose de ___ pages, y compris les pièces jointes.',
    USMCA:
      'Je certifie que les produits visés par le présent document sont admissibles à titre de produits originaires et que les renseignements qu’il contient sont véridiques et exacts. J’assume la responsabilité de prouver ce qui précède et je m’engage à conserver et à présenter sur demande, ou à mettre à disposition durant une visite de vérification, les documents nécessaires à l’appui du présent certificat.',
  },

  helpTitle: 'Comment répondre à cette demande',
  steps: [
    'Votre client demande d’où viennent les pièces de la feuille Réponses. Il ne faut ni complément ni macro : remplissez les cellules jaunes, enregistrez et renvoyez le fichier.',
    'Sur la feuille Réponses, donnez pour chaque pièce le pays de fabrication et une déclaration de la liste. La colonne Contrôle dit ce qui manque encore.',
    'Commencez par les premières déclarations de la liste : elles ne révèlent aucun coût. Les montants sont votre choix ; personne n’a besoin de vos prix.',
    'Si vous ne pouvez rien dire d’une pièce, laissez sa ligne vide. Votre client la compte alors de la façon la moins favorable selon la loi.',
    'Remplissez la feuille Attestation si vous déclarez que des pièces sont originaires.',
    'Tapez vos réponses en texte et en chiffres. Les formules, les lignes ajoutées, les colonnes déplacées et les cellules grises modifiées ne sont pas lues.',
  ],
  choicesTitle: 'Ce que vous pouvez déclarer',
  choicesHeads: ['Déclaration', 'Ce qu’elle signifie', 'Révèle'],
  columnsTitle: 'Les colonnes',
  columnsHeads: ['Colonne', 'Ce qu’il faut écrire'],
  glossaryTitle: 'Mots',
  glossary: [
    ['originaire', 'respecte sa règle d’origine et peut donc entrer en franchise'],
    ['territoire', 'les États-Unis avec Porto Rico, le Canada et le Mexique'],
    ['TVR', 'teneur en valeur régionale : la part de la valeur qui est faite dans le territoire'],
    ['VMN', 'valeur des matières non originaires de la pièce'],
    [
      'coût net',
      'coût total moins promotion des ventes, redevances, expédition et emballage, et intérêts non admissibles',
    ],
    ['cumul', 'compter ensemble le travail de plusieurs producteurs du territoire'],
    [
      'valeur retracée',
      'sous l’ALENA, la valeur des importations listées que l’on suit jusque dans la pièce',
    ],
    ['changement tarifaire', 'les matières ont un autre classement tarifaire que la pièce'],
    ['période globale', 'la période, de douze mois au plus, pendant laquelle l’attestation vaut'],
  ],
};
