/** What the script of a user-defined function gives: one variable, `naftaOrigin`. */
export { evaluateVehicle } from './evaluate-vehicle';
