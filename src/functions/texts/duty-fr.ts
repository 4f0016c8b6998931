import type { FunctionText } from './function-texts';

/** DUTY in French. */
export const dutyFr: FunctionText = {
  description:
    'Droit en jeu, en argent : le taux de la nation la plus favorisée de l’importateur si le produit n’est pas admissible, et en plus une surtaxe (us-232, ca-surtax). #N/A où un taux ou une donnée manque, jamais 0.',
  source:
    'tarifs des trois pays ; Proclamations 10908 et 10984, 90 FR 21450 ; DORS/2025-118 ; chaque taux avec sa source plus bas',
  help: [
    'Le produit par son nom ou son code tarifaire ; les chiffres après le sixième se lisent comme ceux de l’importateur. Où six chiffres ont plusieurs taux la réponse est #N/A et les nomme. Un taux qu’un tarif dit en franchise est un vrai zéro. Sans date valent les taux maintenant connus ; avant le premier jour d’une surtaxe il n’y en a pas.',
    'us-232 : 25 % de la valeur en douane, sur les automobiles depuis le 2025-04-03, leurs pièces depuis le 2025-05-03, les véhicules lourds et leurs pièces depuis le 2025-11-01 ; autobus 10 %. Un véhicule admissible sous l’ACEUM paie sur la valeur sans contenu américain dès que Commerce a approuvé ce contenu (approved = VRAI), jusque-là sur la valeur entière ; il faut déclarer s’il est approuvé. Les pièces sont exemptes tant qu’elles sont admissibles. Ce qui ne l’est pas paie la valeur entière et aussi le droit de la nation la plus favorisée.',
    'ca-surtax : depuis le 2025-04-09, sur les véhicules originaires des États-Unis (exporter = US, selon les règles de marquage). Sans droit au tarif des États-Unis : 25 % de la valeur A. Avec ce droit : 25 % de (A - B), B le contenu canadien et mexicain s’il est réclamé au-delà de 15 % de A, sinon 15 % de A ; un ca_mx_content vide ne réclame rien.',
    'Les noms valent pour les produits usuels : une voiture d’au plus 1 000 cc (8703.21) n’est dans aucune des listes, donnez donc son code. Non calculés : les taux convenus avec le Japon, l’Union européenne, la Corée et le Royaume-Uni (#N/A pour ces exportateurs), les compensations pour véhicules assemblés aux États-Unis, les sanctions pour contenu exagéré.',
  ],
};
