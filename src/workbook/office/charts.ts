import { localAddress } from '../area';
import type { ChartPlan } from '../results/results-plan';
import { run } from './run';

/** Asked of the host itself: a requirement set says what Excel has, and others stand in for Excel. */
export const drawsCharts = (): Promise<boolean> =>
  run(async (context) => {
    context.workbook.worksheets.getFirst().charts.load('count');
    await context.sync();
    return true;
  }).catch(() => false);

export function queueChart(sheet: Excel.Worksheet, { source, title, place }: ChartPlan): void {
  const chart = sheet.charts.add(
    Excel.ChartType.columnClustered,
    sheet.getRange(localAddress(source)),
    Excel.ChartSeriesBy.columns,
  );
  chart.title.text = title;
  chart.title.format.font.size = 10;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  const cells = localAddress(place).split(':');
  chart.setPosition(cells[0] ?? 'A1', cells[1]);
}
