import type { FunctionTexts, ParameterTexts } from './function-texts';

/** Own proposals, in Spanish. */
export const proposalsEs: {
  readonly functions: FunctionTexts;
  readonly parameters: ParameterTexts;
} = {
  functions: {
    OWN_PROPOSAL: {
      description:
        'La tabla de una propuesta propia como texto de una celda, que toda función toma como escenario: póngalo en NAFTA_SCENARIO o en la lista que lee COMPARE.',
      source: 'suya; cada fila puede nombrar su fuente y su estado',
      help: [
        'Columnas: Nombre, Valor, Unidad, Desde, Bien, Fuente, Estado, en cualquier orden bajo un encabezado en inglés, español o francés, en este orden sin él. Los nombres son los términos de una expresión, «based on» (el id de un escenario incorporado, del que se toma todo lo demás) y «name». Sin «based on» se exige rvc.',
        'rvc, us share, lvc, steel, aluminum, glass y de minimis pueden tener varias filas: From es el primer día de una etapa, Good la clase a la que se refiere. Una fila sin Good vale para el bien que se juzgue; el requisito propio de las partes cambia solo con una fila que nombre su clase. Antes del primer día de las filas rigen las etapas de la base; las etapas corren por día, y una propuesta propia no tiene vigencia.',
        'Un número es una parte de 1, como lo guarda una celda con formato de porcentaje; un número mayor que 1 necesita la unidad % o un signo de porcentaje. Un estado primary, secondary o unverified es la confianza de la fila; cualquier otro la deja abierta. El rango mismo también puede ser el escenario de una función.',
      ],
    },
  },
  parameters: {
    proposal: 'La tabla de la propuesta: Nombre, Valor, Unidad, Desde, Bien, Fuente, Estado.',
  },
};

/** Own proposals, in French. */
export const proposalsFr: typeof proposalsEs = {
  functions: {
    OWN_PROPOSAL: {
      description:
        'Le tableau d’une proposition propre en texte d’une cellule, que toute fonction prend pour scénario : mettez-le dans NAFTA_SCENARIO, ou dans la liste que lit COMPARE.',
      source: 'la vôtre ; chaque ligne peut nommer sa source et son statut',
      help: [
        'Colonnes : Nom, Valeur, Unité, À partir de, Produit, Source, Statut, dans n’importe quel ordre sous un en-tête en anglais, en espagnol ou en français, dans cet ordre sans lui. Les noms sont les termes d’une expression, « based on » (l’id d’un scénario fourni, dont tout le reste est repris) et « name ». Sans « based on », rvc est exigé.',
        'rvc, us share, lvc, steel, aluminum, glass et de minimis peuvent avoir plusieurs lignes : From est le premier jour d’une étape, Good la classe visée. Une ligne sans Good vaut pour le produit jugé ; l’exigence propre des pièces ne change que par une ligne qui nomme leur classe. Avant le premier jour des lignes, les étapes de la base s’appliquent ; les étapes courent au jour près, et une proposition propre n’a pas de durée.',
        'Un nombre est une part de 1, comme le contient une cellule au format pourcentage ; un nombre supérieur à 1 demande l’unité % ou un signe de pourcentage. Un statut primary, secondary ou unverified est le degré de certitude de la ligne ; tout autre le laisse ouvert. La plage elle-même peut aussi être le scénario d’une fonction.',
      ],
    },
  },
  parameters: {
    proposal:
      'Le tableau de la proposition : Nom, Valeur, Unité, À partir de, Produit, Source, Statut.',
  },
};
