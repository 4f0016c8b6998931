import type { Language } from '../../origin';

/** What the help page says about goods; names and codes are the same in all languages. */
export interface GoodsWords {
  readonly title: string;
  readonly intro: string;
  readonly head: readonly [string, string];
  readonly goods: readonly (readonly [name: string, meaning: string])[];
  readonly notes: readonly string[];
  readonly staging: string;
  readonly stagingHead: readonly string[];
  readonly tables: string;
  readonly tablesHead: readonly [string, string];
}

export const goodsWords: Readonly<Record<Language, GoodsWords>> = {
  en: {
    title: 'Goods',
    intro:
      'The argument good takes a name, or the good’s own tariff code with at least six digits. A part can say for which vehicle it is: "engine for heavy truck", "8708.30 for other vehicle"; without that it is for a passenger vehicle or light truck. "8708.30 aftermarket" is not original equipment.',
    head: ['Good', 'What it is'],
    goods: [
      ['passenger vehicle', 'cars of 8703.21 to 8703.90; under USMCA without diesel engines'],
      ['light truck', 'trucks of 8704.21 and 8704.31, up to 5 tonnes'],
      ['heavy truck', 'road tractors of 8701.20, heavier trucks of heading 87.04'],
      [
        'other vehicle',
        'light vehicles outside those: up to 15 persons, diesel cars, three- and four-wheeled motorcycles, motorhomes, ambulances, hearses, off-road cars and light trucks (USMCA 62.5 %; under NAFTA light-duty vehicles)',
      ],
      [
        'heavy other vehicle',
        'tractors, vehicles for 16 and more persons, dumpers, off-road trucks, heading 87.05 (USMCA 60 %; under NAFTA heavy-duty vehicles)',
      ],
      ['electric vehicle, hybrid vehicle', 'judged as passenger vehicles, with their own doubts'],
      [
        'engine, transmission, core part, principal part, complementary part, listed part',
        'parts, by the lists of the scenario',
      ],
      ['aftermarket part', 'a part that is not original equipment'],
      [
        'other good',
        'outside the automotive rules: 50 % by net cost or 60 % by transaction value; its product rule is not known, so RVC alone does not decide',
      ],
    ],
    notes: [
      'Where six digits do not decide (heading 87.02 by persons, 8703.90 by engine, 8704.60 by weight under USMCA), the answer is #N/A and names the goods to choose from.',
      'Without a date the last step applies. Where it lies ahead (heavy trucks 70 % from 2027-07-01), a figure is #N/A naming both steps, and a verdict is given only where both agree.',
      'method = TV judges by the transaction value (fact Transaction value) where the product rule offers it; vehicles and parts of 87.06 to 87.08 have the net cost method only.',
      'A heavy truck may count material and manufacturing points of labour value content above 30, with a total above 45 %, towards its RVC until 2027-07-01, never below 60 % (SOR/2020-155 s. 18(22); facts LVC and LVC materials).',
      'Other vehicles of USMCA roll up originating materials and count every other one (s. 20(1), (5)); where a part of Table F or of an engine or gear box is non-originating, state the VNM inside it (s. 20(4)). A new plant has 50 % for five years, a refitted one for two (s. 20(8)).',
      'Averages: USMCA s. 16(1) allows the same model line, class and plant; the same class and plant; the same model line or class in a country; all vehicles, or those exported, over the fiscal year. Other vehicles, and NAFTA, have the model line alone in the third. Sum the net costs and the VNM of the category and judge the sums, or use AVERAGE_RVC.',
    ],
    staging: 'Alternative staging regime (staging = ASR)',
    stagingHead: ['Measure', 'Goods', 'Percent', 'Source'],
    tables: 'Tables of the USMCA (HS 2012)',
    tablesHead: ['Table', 'Tariff codes'],
  },
  es: {
    title: 'Bienes',
    intro:
      'El argumento good acepta un nombre o el código arancelario del propio bien con al menos seis dígitos. Una parte puede decir para qué vehículo es: "engine for heavy truck", "8708.30 for other vehicle"; sin eso es para un vehículo de pasajeros o camión ligero. "8708.30 aftermarket" no es equipo original.',
    head: ['Bien', 'Qué es'],
    goods: [
      ['passenger vehicle', 'autos de 8703.21 a 8703.90; bajo el T-MEC sin motores diésel'],
      ['light truck', 'camiones de 8704.21 y 8704.31, hasta 5 toneladas'],
      [
        'heavy truck',
        'tractores de carretera de 8701.20, camiones más pesados de la partida 87.04',
      ],
      [
        'other vehicle',
        'vehículos ligeros fuera de esos: hasta 15 personas, autos diésel, motocicletas de tres y cuatro ruedas, casas rodantes, ambulancias, carrozas fúnebres, autos y camiones ligeros todo terreno (T-MEC 62.5 %; bajo el TLCAN vehículos ligeros)',
      ],
      [
        'heavy other vehicle',
        'tractores, vehículos para 16 personas y más, volquetes, camiones fuera de carretera, partida 87.05 (T-MEC 60 %; bajo el TLCAN vehículos pesados)',
      ],
      [
        'electric vehicle, hybrid vehicle',
        'se juzgan como vehículos de pasajeros, con sus propias dudas',
      ],
      [
        'engine, transmission, core part, principal part, complementary part, listed part',
        'partes, según las listas del escenario',
      ],
      ['aftermarket part', 'una parte que no es equipo original'],
      [
        'other good',
        'fuera de las reglas automotrices: 50 % por costo neto o 60 % por valor de transacción; no se conoce su regla, así que el VCR solo no decide',
      ],
    ],
    notes: [
      'Donde seis dígitos no deciden (partida 87.02 por personas, 8703.90 por motor, 8704.60 por peso bajo el T-MEC), la respuesta es #N/A y nombra los bienes entre los que elegir.',
      'Sin fecha rige el último escalón. Donde aún está por venir (camiones pesados 70 % desde 2027-07-01), una cifra es #N/A con ambos escalones, y hay veredicto solo donde ambos coinciden.',
      'method = TV juzga por el valor de transacción (hecho Transaction value) donde la regla lo ofrece; los vehículos y las partes de 87.06 a 87.08 tienen solo el método de costo neto.',
      'Un camión pesado puede sumar a su VCR los puntos de materiales y manufactura del valor de contenido laboral sobre 30, con un total superior a 45 %, hasta 2027-07-01 y nunca bajo 60 % (SOR/2020-155 s. 18(22); hechos LVC y LVC materials).',
      'Los otros vehículos del T-MEC incorporan los materiales originarios y cuentan todos los demás (s. 20(1), (5)); donde una parte del cuadro F o de un motor o una caja es no originaria, declare el VNM que lleva dentro (s. 20(4)). Una planta nueva tiene 50 % por cinco años, una reacondicionada por dos (s. 20(8)).',
      'Promedios: el T-MEC s. 16(1) permite la misma línea de modelo, clase y planta; la misma clase y planta; la misma línea de modelo o clase en un país; todos los vehículos o los exportados, en el año fiscal. Los otros vehículos, y el TLCAN, tienen en el tercero solo la línea de modelo. Sume los costos netos y los VNM de la categoría y juzgue las sumas, o use AVERAGE_RVC.',
    ],
    staging: 'Régimen de transición alternativo (staging = ASR)',
    stagingHead: ['Medida', 'Bienes', 'Por ciento', 'Fuente'],
    tables: 'Cuadros del T-MEC (SA 2012)',
    tablesHead: ['Cuadro', 'Códigos arancelarios'],
  },
  fr: {
    title: 'Produits',
    intro:
      'L’argument good prend un nom, ou le code tarifaire du produit lui-même avec au moins six chiffres. Une pièce peut dire pour quel véhicule elle est : "engine for heavy truck", "8708.30 for other vehicle" ; sans cela elle est pour un véhicule de tourisme ou un camion léger. "8708.30 aftermarket" n’est pas de première monte.',
    head: ['Produit', 'Ce que c’est'],
    goods: [
      ['passenger vehicle', 'voitures de 8703.21 à 8703.90 ; sous l’ACEUM sans moteurs diesel'],
      ['light truck', 'camions de 8704.21 et 8704.31, jusqu’à 5 tonnes'],
      ['heavy truck', 'tracteurs routiers de 8701.20, camions plus lourds de la position 87.04'],
      [
        'other vehicle',
        'véhicules légers hors de ceux-là : jusqu’à 15 personnes, voitures diesel, motocycles à trois ou quatre roues, autocaravanes, ambulances, corbillards, voitures et camions légers hors route (ACEUM 62,5 % ; sous l’ALÉNA véhicules légers)',
      ],
      [
        'heavy other vehicle',
        'tracteurs, véhicules pour 16 personnes et plus, tombereaux, camions hors route, position 87.05 (ACEUM 60 % ; sous l’ALÉNA véhicules lourds)',
      ],
      [
        'electric vehicle, hybrid vehicle',
        'jugés comme véhicules de tourisme, avec leurs propres doutes',
      ],
      [
        'engine, transmission, core part, principal part, complementary part, listed part',
        'pièces, selon les listes du scénario',
      ],
      ['aftermarket part', 'une pièce qui n’est pas de première monte'],
      [
        'other good',
        'hors des règles automobiles : 50 % par coût net ou 60 % par valeur transactionnelle ; sa règle n’est pas connue, la TVR seule ne décide donc pas',
      ],
    ],
    notes: [
      'Là où six chiffres ne décident pas (position 87.02 par personnes, 8703.90 par moteur, 8704.60 par poids sous l’ACEUM), la réponse est #N/A et nomme les produits entre lesquels choisir.',
      'Sans date, le dernier palier s’applique. Là où il est à venir (camions lourds 70 % dès 2027-07-01), un chiffre est #N/A avec les deux paliers, et un verdict n’est donné que là où les deux concordent.',
      'method = TV juge selon la valeur transactionnelle (fait Transaction value) là où la règle l’offre ; les véhicules et les pièces de 87.06 à 87.08 n’ont que la méthode du coût net.',
      'Un camion lourd peut compter dans sa TVR les points de matières et de fabrication de la teneur en valeur-travail au-delà de 30, avec un total supérieur à 45 %, jusqu’au 2027-07-01 et jamais sous 60 % (SOR/2020-155 s. 18(22) ; faits LVC et LVC materials).',
      'Les autres véhicules de l’ACEUM absorbent les matières originaires et comptent toutes les autres (s. 20(1), (5)) ; là où une pièce du tableau F, d’un moteur ou d’une boîte est non originaire, déclarez la VNM qu’elle contient (s. 20(4)). Une usine nouvelle a 50 % pendant cinq ans, une usine réaménagée pendant deux (s. 20(8)).',
      'Moyennes : l’ACEUM s. 16(1) permet la même gamme, catégorie et usine ; la même catégorie et usine ; la même gamme ou catégorie dans un pays ; tous les véhicules ou ceux exportés, sur l’exercice. Les autres véhicules, et l’ALÉNA, n’ont dans le troisième que la gamme. Additionnez les coûts nets et les VNM de la catégorie et jugez les sommes, ou utilisez AVERAGE_RVC.',
    ],
    staging: 'Régime de transition de rechange (staging = ASR)',
    stagingHead: ['Mesure', 'Produits', 'Pour cent', 'Source'],
    tables: 'Tableaux de l’ACEUM (SH 2012)',
    tablesHead: ['Tableau', 'Codes tarifaires'],
  },
};
