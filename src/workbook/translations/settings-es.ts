import type { SettingsText } from '../settings-text';

/** What stands on the settings sheet of a workbook set up in Spanish. */
export const settingsEs: SettingsText = {
  title: 'Configuración NAFTA',
  forEveryone:
    'Las reglas de origen de este libro siguen las celdas de abajo. Sin el complemento NAFTA origin los resultados quedan como se calcularon la última vez y no siguen ningún cambio.',
  settings: {
    NAFTA_SCENARIO: {
      label: 'Escenario',
      note: 'NAFTA_SCENARIO: la ley o propuesta que se aplica. Pueden seguir términos: us-2017-10; us base = materials',
      listTitle: 'No está en la lista',
      listMessage:
        'Déjelo si es un escenario con términos, como usmca-2020; rvc = 80%. Las fórmulas avisan si no lo pueden leer.',
    },
    NAFTA_GOOD: {
      label: 'Bien',
      note: 'NAFTA_GOOD: de qué trata el libro: una clase de bienes, o su fracción arancelaria, como 8708.30',
      listTitle: 'No está en la lista',
      listMessage: 'Déjelo si es una fracción arancelaria, como 8708.30 u 8407.34.',
    },
    NAFTA_DATE: {
      label: 'Fecha',
      note: 'NAFTA_DATE: el día cuyos requisitos cuentan. En blanco: el último escalón del escenario',
      listTitle: '',
      listMessage: '',
    },
  },
  version: 'Versión de la hoja',
  computedWith: 'Calculado con',
  computedWithNote: 'la versión que preparó esta hoja',
  scenarios: 'Escenarios',
  names: 'Nombre',
  goods: 'Bienes',
};
