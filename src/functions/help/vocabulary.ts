import type { Language } from '../../origin';

type Words = readonly (readonly [word: string, meaning: string])[];

/** The words of the field that a newcomer needs, in the order in which they are needed. */
export const vocabulary: Readonly<Record<Language, Words>> = {
  en: [
    [
      'Originating',
      'a good or material that meets its rule of origin, so that it may enter free of duty',
    ],
    ['Territory', 'the United States (with Puerto Rico), Canada and Mexico'],
    [
      'Net cost (NC)',
      'total cost less sales promotion, royalties, shipping and packing, and non-allowable interest',
    ],
    ['VNM', 'the value of non-originating materials used in the good'],
    ['RVC', 'regional value content: (NC - VNM) / NC by the net cost method'],
    [
      'Tracing',
      'following listed imports into the parts that hold them, so that they count even inside an originating part (NAFTA Article 403(1), Annex 403.1)',
    ],
    ['Roll-up', 'an originating part counts as wholly originating in the good that it goes into'],
    [
      'Statement',
      'what a supplier has signed about a material: originating, its RVC, its VNM, the traced value inside',
    ],
    [
      'Tariff shift',
      'a change in tariff classification between the non-originating materials and the good',
    ],
    [
      'De minimis',
      'a small share of non-originating value (NAFTA 7 %, USMCA 10 %) that waives the RVC requirement',
    ],
    ['LVC', 'labour value content: the share of a vehicle made at high wages (USMCA)'],
    [
      'Core parts',
      'the seven parts of Table A.2, column 1, that must originate themselves (USMCA)',
    ],
  ],
  es: [
    [
      'Originario',
      'un bien o material que cumple su regla de origen y así puede entrar libre de arancel',
    ],
    ['Territorio', 'los Estados Unidos (con Puerto Rico), Canadá y México'],
    [
      'Costo neto (CN)',
      'costo total menos promoción de ventas, regalías, embarque y empaque, e intereses no admisibles',
    ],
    ['VMN (VNM)', 'el valor de los materiales no originarios usados en el bien'],
    ['VCR (RVC)', 'valor de contenido regional: (CN - VMN) / CN por el método de costo neto'],
    [
      'Rastreo',
      'seguir las importaciones listadas hasta las partes que las contienen, para que cuenten aun dentro de una parte originaria (TLCAN, artículo 403(1), Anexo 403.1)',
    ],
    [
      'Roll-up',
      'una parte originaria cuenta como originaria por entero en el bien al que se incorpora',
    ],
    [
      'Declaración',
      'lo que un proveedor firmó sobre un material: originario, su VCR, su VMN, el valor rastreado que lleva dentro',
    ],
    [
      'Salto arancelario',
      'el cambio de clasificación arancelaria entre los materiales no originarios y el bien',
    ],
    [
      'De minimis',
      'una pequeña parte de valor no originario (TLCAN 7 %, T-MEC 10 %) que dispensa del requisito de VCR',
    ],
    [
      'VCL (LVC)',
      'valor de contenido laboral: la parte de un vehículo hecha con salarios altos (T-MEC)',
    ],
    [
      'Autopartes esenciales',
      'las siete partes de la tabla A.2, columna 1, que deben ser originarias por sí mismas (T-MEC)',
    ],
  ],
  fr: [
    [
      'Originaire',
      'un produit ou une matière qui satisfait à sa règle d’origine et peut donc entrer en franchise',
    ],
    ['Territoire', 'les États-Unis (avec Porto Rico), le Canada et le Mexique'],
    [
      'Coût net (CN)',
      'coût total moins promotion des ventes, redevances, expédition et emballage, et frais d’intérêt non admissibles',
    ],
    ['VMN (VNM)', 'la valeur des matières non originaires utilisées dans le produit'],
    ['TVR (RVC)', 'teneur en valeur régionale : (CN - VMN) / CN par la méthode du coût net'],
    [
      'Traçage',
      'suivre les importations listées jusque dans les pièces qui les contiennent, pour qu’elles comptent même dans une pièce originaire (ALÉNA, article 403(1), annexe 403.1)',
    ],
    [
      'Roll-up',
      'une pièce originaire compte comme entièrement originaire dans le produit où elle entre',
    ],
    [
      'Déclaration',
      'ce qu’un fournisseur a signé d’une matière : originaire, sa TVR, sa VMN, la valeur retracée à l’intérieur',
    ],
    [
      'Saut tarifaire',
      'le changement de classification tarifaire entre les matières non originaires et le produit',
    ],
    [
      'De minimis',
      'une petite part de valeur non originaire (ALÉNA 7 %, ACEUM 10 %) qui lève l’exigence de TVR',
    ],
    [
      'TVMO (LVC)',
      'teneur en valeur de main-d’œuvre : la part d’un véhicule faite à hauts salaires (ACEUM)',
    ],
    [
      'Pièces essentielles',
      'les sept pièces du tableau A.2, colonne 1, qui doivent être elles-mêmes originaires (ACEUM)',
    ],
  ],
};
