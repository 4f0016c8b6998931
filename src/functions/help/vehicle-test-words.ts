import type { Language } from '../../origin';

const en = {
  labour: 'Labour value content and metals',
  wages:
    'A plant is one of high wages where the average base hourly wage of its direct production workers, without benefits, bonuses, shift premiums or overtime premium, is at least:',
  wageHead: ['Country', 'Average base hourly wage', 'Source'],
  capacities:
    'The assembly credit needs such a plant, of the producer or of a supplier under a contract of three years or more, in the territory, with a production capacity of at least one of:',
  capacityHead: ['Vehicles', 'Engines', 'Transmissions', 'Advanced battery packs', 'Source'],
  credits: 'The most that a credit adds:',
  creditHead: ['Credit', 'Points', 'Source'],
  technology: 'Technology',
  assembly: 'Assembly',
  read: 'Where no formula was published:',
  readHead: ['Scenario', 'Read here as', 'Source'],
  melted: (from: string) =>
    `From ${from} steel must be melted and poured in the territory; the text has no such rule for aluminum.`,
  coreParts: 'Core parts, Table A.2',
  tableA2:
    'The parts that must originate where a vehicle has them, the names that parts takes, and the components of column 2 with their subheadings (HS 2012, described goods only).',
  tableHead: ['Part', 'Names', 'Components'],
};

export type VehicleTestWords = typeof en;

const es: VehicleTestWords = {
  labour: 'Valor de contenido laboral y metales',
  wages:
    'Una planta es de alto salario donde el salario base promedio por hora de sus trabajadores de producción directa, sin prestaciones, bonos ni primas de turno o de horas extra, es al menos:',
  wageHead: ['País', 'Salario base promedio por hora', 'Fuente'],
  capacities:
    'El crédito de ensamble pide una planta así, del productor o de un proveedor con contrato de tres años o más, en el territorio, con una capacidad de producción de al menos una de estas cantidades:',
  capacityHead: ['Vehículos', 'Motores', 'Transmisiones', 'Baterías avanzadas', 'Fuente'],
  credits: 'Lo máximo que suma un crédito:',
  creditHead: ['Crédito', 'Puntos', 'Fuente'],
  technology: 'Tecnología',
  assembly: 'Ensamble',
  read: 'Donde no se publicó fórmula:',
  readHead: ['Escenario', 'Se lee aquí como', 'Fuente'],
  melted: (from) =>
    `Desde ${from} el acero debe fundirse y colarse en el territorio; el texto no tiene tal regla para el aluminio.`,
  coreParts: 'Autopartes esenciales, tabla A.2',
  tableA2:
    'Las partes que deben ser originarias si el vehículo las lleva, los nombres que toma parts, y los componentes de la columna 2 con sus subpartidas (SA 2012, solo los bienes descritos).',
  tableHead: ['Parte', 'Nombres', 'Componentes'],
};

const fr: VehicleTestWords = {
  labour: 'Teneur en valeur de main-d’œuvre et métaux',
  wages:
    'Une usine est à haut salaire si le salaire horaire de base moyen de ses travailleurs affectés à la production directe, sans avantages, primes de rendement, de quart ni d’heures supplémentaires, est d’au moins :',
  wageHead: ['Pays', 'Salaire horaire de base moyen', 'Source'],
  capacities:
    'Le crédit d’assemblage demande une telle usine, du producteur ou d’un fournisseur lié par un contrat de trois ans ou plus, sur le territoire, d’une capacité de production d’au moins l’une de ces quantités :',
  capacityHead: ['Véhicules', 'Moteurs', 'Boîtes de vitesses', 'Batteries avancées', 'Source'],
  credits: 'Ce qu’un crédit ajoute au plus :',
  creditHead: ['Crédit', 'Points', 'Source'],
  technology: 'Technologie',
  assembly: 'Assemblage',
  read: 'Où aucune formule n’a été publiée :',
  readHead: ['Scénario', 'Lu ici comme', 'Source'],
  melted: (from) =>
    `Dès ${from}, l’acier doit être fondu et coulé sur le territoire ; le texte n’a pas de règle semblable pour l’aluminium.`,
  coreParts: 'Pièces essentielles, tableau A.2',
  tableA2:
    'Les pièces qui doivent être originaires si le véhicule les contient, les noms que prend parts, et les composants de la colonne 2 avec leurs sous-positions (SH 2012, produits décrits seulement).',
  tableHead: ['Pièce', 'Noms', 'Composants'],
};

/** What the help page says around wages, capacities and Table A.2. */
export const vehicleTestWords: Readonly<Record<Language, VehicleTestWords>> = { en, es, fr };
