import { PaneModel } from '../../../src/taskpane/model/pane-model';
import { tools } from '../../../src/taskpane/tools';
import { FakeWorkbook } from '../fake-workbook';
import { LANGUAGES, UNTOUCHED } from './pane-in-excel';

test.each(LANGUAGES)(
  'in %s a part that cannot be loaded is said, and it can be tried again',
  async (language) => {
    const model = new PaneModel(new FakeWorkbook(), tools, language);
    const missing = Object.assign(new Error('Loading chunk 372 failed.'), {
      name: 'ChunkLoadError',
    });
    expect(await model.asked(() => Promise.reject(missing))).toBeNull();
    expect(model.state().problem).toContain(UNTOUCHED[language]);
    expect(model.state().problem).not.toContain('372');
    expect(await model.asked(() => Promise.resolve('loaded'))).toBe('loaded');
  },
);
