/** A page that serves a frame on plain http, as the workbench does. Bundled for the browser when a test runs. */
import type { RangeAddress } from '../../../src/engine/types';
import { officeAddress, type OfficeTheme, serveOffice } from '../../../src/workbench/host';
import { SmallWorkbook } from './small-workbook';

const theme: OfficeTheme = {
  bodyBackgroundColor: '#1F1F1F',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#333333',
  controlForegroundColor: '#EEEEEE',
};

const iframe = document.createElement('iframe');
document.body.append(iframe);
const workbook = new SmallWorkbook();
const selected: RangeAddress[] = [];
if (iframe.contentWindow) {
  const served = serveOffice({
    frame: iframe.contentWindow,
    workbook,
    locale: 'fr-FR',
    displayLanguage: 'es-MX',
    theme,
    onSelect: (range) => selected.push(range),
  });
  Reflect.set(window, 'served', served);
  Reflect.set(window, 'workbook', workbook);
  Reflect.set(window, 'selected', selected);
  Reflect.set(window, 'settings', () => [...served.settings]);
  iframe.src = officeAddress('/pane/taskpane.html', { locale: 'es-MX' });
}
