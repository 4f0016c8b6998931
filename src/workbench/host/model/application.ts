import { invalidArgument, notModelled } from '../wire-error';
import { WireObject } from '../wire-object';
import type { CalculationMode } from './calculation';
import type { HostState } from './host-state';

const modes = new Map<unknown, CalculationMode>(
  (['Automatic', 'AutomaticExceptTables', 'Manual'] as const).map((mode) => [mode, mode]),
);
const recalculations = new Set<unknown>(['Recalculate', 'Full', 'FullRebuild']);

/** Excel.Application */
export class Application extends WireObject {
  readonly className = 'Application';
  readonly scalars = [
    'CalculationMode',
    'CalculationState',
    'DecimalSeparator',
    'ThousandsSeparator',
    'UseSystemSeparators',
  ];
  readonly UseSystemSeparators = true;

  constructor(private readonly state: HostState) {
    super();
  }

  get CalculationMode(): string {
    return this.state.calculation.mode;
  }
  set CalculationMode(mode: unknown) {
    const known = modes.get(mode);
    if (known === undefined) throw invalidArgument();
    this.state.flush();
    this.state.calculation.setMode(known);
  }
  get CalculationState(): string {
    this.state.flush();
    return this.state.calculation.state;
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.state.options.locale);
  }
  get DecimalSeparator(): string {
    return separator(this.state.options.locale, 'decimal');
  }
  get ThousandsSeparator(): string {
    return separator(this.state.options.locale, 'group');
  }

  Calculate(type: unknown): void {
    if (!recalculations.has(type)) throw invalidArgument();
    this.state.flush();
    this.state.calculation.calculate();
  }
  CreateWorkbook(base64: unknown): WorkbookCreated {
    const { onNewWorkbook } = this.state.options;
    if (onNewWorkbook === undefined) throw notModelled('Application.CreateWorkbook');
    return new WorkbookCreated(bytesOfBase64(base64), onNewWorkbook);
  }
  /** The writes of a request are calculated together in any case. */
  SuspendApiCalculationUntilNextSync(): void {}
  /** The grid is drawn after a request in any case. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}

/** Excel.WorkbookCreated: nothing is to be seen of it before it is opened. */
class WorkbookCreated extends WireObject {
  readonly className = 'WorkbookCreated';
  readonly scalars = ['Id'];
  readonly Id = 'created';

  constructor(
    private readonly bytes: Uint8Array,
    private readonly show: (bytes: Uint8Array) => void,
  ) {
    super();
  }
  Open(): void {
    this.show(this.bytes);
  }
}

function bytesOfBase64(text: unknown): Uint8Array {
  if (typeof text !== 'string') throw invalidArgument();
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}

const separator = (locale: string, type: 'decimal' | 'group'): string =>
  new Intl.NumberFormat(locale, { useGrouping: true })
    .formatToParts(1234567.5)
    .find((part) => part.type === type)?.value ?? '';

class CultureInfo extends WireObject {
  readonly className = 'CultureInfo';
  readonly scalars = ['Name'];

  constructor(readonly Name: string) {
    super();
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.Name);
  }
}

class NumberFormatInfo extends WireObject {
  readonly className = 'NumberFormatInfo';
  readonly scalars = ['NumberDecimalSeparator', 'NumberGroupSeparator'];

  constructor(private readonly locale: string) {
    super();
  }
  get NumberDecimalSeparator(): string {
    return separator(this.locale, 'decimal');
  }
  get NumberGroupSeparator(): string {
    return separator(this.locale, 'group');
  }
}
