/** The tabs of the pane, and its long work, in Spanish. */
export const pagesEs = {
  tabs: {
    label: 'Partes del panel',
    more: 'Más',
    names: {
      scenario: 'Escenario',
      results: 'Resultados',
      costs: 'Hoja de costos',
      formulas: 'Fórmulas',
      compare: 'Comparar',
      audit: 'Auditoría',
      share: 'Compartir',
      help: 'Ayuda',
    },
  },
  work: {
    stopped: (formulas: string, done: number, left: number) =>
      `${formulas}, interrumpido: ${done} juzgados, ${left} no`,
    judging: (done: number, total: number) => `Se juzgan los casos: ${done} de ${total}`,
    cancel: 'Detener',
    left: (left: number) => `${left === 1 ? '1 caso quedó' : `${left} casos quedaron`} sin juzgar.`,
    goOn: 'Continuar',
  },
};
