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
    reading: (done: number, total: number) => `Se leen las fórmulas: ${done} de ${total}`,
    judging: (done: number, total: number) => `Se juzgan los casos: ${done} de ${total}`,
    share: (percent: string) => `${percent} hecho`,
    cancel: 'Detener',
    left: (left: number) => `${left === 1 ? '1 caso quedó' : `${left} casos quedaron`} sin juzgar.`,
    goOn: 'Continuar',
  },
  firstSteps: {
    heading: 'Tres pasos hasta el primer veredicto',
    setUp: 'Diga abajo de qué trata este libro.',
    isSetUp: 'El libro está preparado.',
    costs: 'Confirme su hoja de costos: el panel encuentra sus columnas.',
    goCosts: 'Leer una hoja de costos',
    noSheet:
      '¿No tiene una hoja de costos a la mano? Se puede agregar un ejemplo en una hoja propia.',
    addSample: 'Agregar un ejemplo de hoja de costos',
    sampleAdded: (sheet: string) =>
      `El ejemplo está en la hoja «${sheet}». No se cambió nada más; elimine esa hoja para quitarlo.`,
    formula: 'Inserte una fórmula con esas columnas: su veredicto aparece en Resultados.',
  },
};
