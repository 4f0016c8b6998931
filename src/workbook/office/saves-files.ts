import { run } from './run';

/** A host whose page may hand files to the browser's downloads says so here. */
const SAVES_FILES = 'NaftaOrigin.savesFiles';

/** Whether the host keeps what the page downloads: the workbench does, Excel need not. */
export const savesFiles = (): Promise<boolean> =>
  run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SAVES_FILES).load('value');
    await context.sync();
    return !setting.isNullObject && setting.value === true;
  }).catch(() => false);
