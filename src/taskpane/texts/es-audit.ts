import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** The audit of the workbook, in Spanish. */
export const auditEs: Pick<Translation, 'audit'> = {
  audit: {
    heading: 'Auditoría',
    intro:
      'Lo que está mal en este libro, o puede estarlo, tal como está ahora. Nada cambia antes de que usted lo haya visto.',
    reading: 'Revisando el libro',
    stop: 'Detener',
    stopped: 'Se detuvo antes del final: no se averiguó nada.',
    again: 'Revisar de nuevo',
    none: 'No se encontró nada.',
    severity: {
      error: (count) => `Errores (${count})`,
      warning: (count) => `Advertencias (${count})`,
      note: (count) => `Notas (${count})`,
    },
    worth: {
      money: (amount) => `${amount} en juego`,
      points: (points) => `${points} puntos`,
    },
    more: (count) => `y ${count} más`,
    show: (count) => `Mostrar (${count})`,
    difference: (cell, shown, now) => `${cell} muestra ${shown}, y ahora da ${now}`,
    blank: 'nada',
    fix: 'Corregir',
    fixThis: (what) => `Corregir: ${what}`,
    fixSafe: (cells) => `Corregir todo lo seguro (${many(cells, 'celda', 'celdas')})`,
    preview: 'Se escribirá esto',
    becomes: 'pasa a ser',
    enteredAgain: 'se introduce de nuevo tal cual',
    write: 'Escribir',
    cancel: 'Cancelar',
    written: (cells) =>
      `${many(cells, 'celda escrita', 'celdas escritas')}. Un solo deshacer lo revierte.`,
    repair: 'Reparar',
  },
};
