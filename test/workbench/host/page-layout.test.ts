import { type InstalledExcel, installExcel } from '../../support/excel';

let excel: InstalledExcel;

beforeEach(async () => {
  excel = await installExcel();
});
afterEach(() => {
  excel.uninstall();
});

test('a page is laid out in the step that makes its sheet, and reads as it was set', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Results');
    const { pageLayout } = sheet;
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    pageLayout.leftMargin = 25;
    pageLayout.printGridlines = true;
    pageLayout.blackAndWhite = true;
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.leftFooter = 'left';
    footer.rightFooter = 'Page &P';
    pageLayout.setPrintArea(sheet.getRange('A1:C9'));
    sheet.getRange('A1').format.font.size = 14;
    sheet.getRange('A1').format.verticalAlignment = Excel.VerticalAlignment.top;
    await context.sync();
  });
  const page = {
    orientation: 'landscape',
    fit: { wide: 1, tall: 1 },
    margins: { left: 25, right: 50.4, top: 54, bottom: 54 },
    gridLines: true,
    blackAndWhite: true,
    footer: { left: 'left', center: '', right: 'Page &P' },
  };
  expect(excel.workbook.layout('Results').page).toMatchObject(page);
  expect(excel.workbook.format({ sheet: 'Results', row: 0, column: 0 })).toMatchObject({
    fontSize: 14,
    vertical: 'top',
  });
  const seen = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Results');
    pageLayout.load('orientation,zoom,printGridlines,blackAndWhite');
    const footer = pageLayout.headersFooters.defaultForAllPages.load('leftFooter');
    await context.sync();
    const { orientation, zoom, printGridlines, blackAndWhite } = pageLayout;
    return { orientation, zoom, printGridlines, blackAndWhite, left: footer.leftFooter };
  });
  expect(seen).toEqual({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    printGridlines: true,
    blackAndWhite: true,
    left: 'left',
  });
  excel.workbook.undo();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('a scale and a broken direction are refused', async () => {
  const scaled = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').pageLayout.zoom = { scale: 50 };
    await context.sync();
  });
  await expect(scaled).rejects.toMatchObject({ code: 'NotImplemented' });
  const turned = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').pageLayout.set({
      orientation: 'Sideways' as Excel.PageOrientation,
    });
    await context.sync();
  });
  await expect(turned).rejects.toMatchObject({ code: 'InvalidArgument' });
});
