/** The tabs of the pane in Spanish. */
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
};
