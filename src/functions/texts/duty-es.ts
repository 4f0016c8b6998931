import type { FunctionText } from './function-texts';

/** DUTY in Spanish. */
export const dutyEs: FunctionText = {
  description:
    'Arancel en juego, en dinero: la tasa de nación más favorecida del importador si el bien no califica, y encima un recargo (us-232, ca-surtax). #N/A donde falta una tasa o un dato, nunca 0.',
  source:
    'tarifas de los tres países; Proclamaciones 10908 y 10984, 90 FR 21450; SOR/2025-118; cada tasa con su fuente abajo',
  help: [
    'El bien por nombre o por código arancelario; los dígitos después del sexto se leen como los del importador. Donde seis dígitos tienen varias tasas la respuesta es #N/A y las nombra. Una tasa que una tarifa llama libre es un cero verdadero. Sin fecha rigen las tasas que constan ahora; antes del primer día de un recargo no hay ninguno.',
    'us-232: 25 % del valor en aduana, sobre automóviles desde el 2025-04-03, sus partes desde el 2025-05-03, vehículos pesados y sus partes desde el 2025-11-01; autobuses 10 %. Un vehículo que califica según el T-MEC paga sobre el valor sin contenido de EE. UU. una vez que Comercio aprobó ese contenido (approved = VERDADERO), hasta entonces sobre el valor completo; hay que declarar si está aprobado. Las partes están exentas mientras califican. Lo que no califica paga el valor completo y además el arancel de nación más favorecida.',
    'ca-surtax: desde el 2025-04-09, sobre vehículos originarios de los Estados Unidos (exporter = US, según las reglas de marcado). Sin derecho a la tarifa de los Estados Unidos: 25 % del valor A. Con derecho: 25 % de (A - B), B el contenido canadiense y mexicano si se reclama que supera el 15 % de A, si no el 15 % de A; un ca_mx_content en blanco no reclama nada.',
    'Los nombres valen por los bienes usuales: un auto de hasta 1,000 cc (8703.21) no está en ninguna de las listas, así que indique su código. No se calculan: las tasas convenidas con Japón, la Unión Europea, Corea y el Reino Unido (#N/A para esos exportadores), las compensaciones por vehículos ensamblados en los Estados Unidos, las sanciones por contenido exagerado.',
  ],
};
