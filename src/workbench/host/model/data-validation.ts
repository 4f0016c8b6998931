import type { Edit, ListValidation, RangeAddress } from '../../../engine/types';
import { invalidArgument, notStored } from '../wire-error';
import { WireObject } from '../wire-object';
import { fullAddress } from './a1';
import type { HostState } from './host-state';
import { Range } from './range';

type Properties = Readonly<Record<string, unknown>>;

const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Lists with their alerts, the one kind of validation the workbook stores. */
export class DataValidation extends WireObject {
  readonly className = 'DataValidation';
  readonly scalars = ['ErrorAlert', 'IgnoreBlanks', 'Prompt', 'Rule', 'Type'];

  constructor(
    private readonly state: HostState,
    private readonly area: RangeAddress,
  ) {
    super();
  }

  get Type(): string {
    return this.#validation() ? 'List' : 'None';
  }

  get Rule(): Properties {
    const validation = this.#validation();
    return validation
      ? { list: { inCellDropDown: true, source: shownSource(validation.source) } }
      : {};
  }
  set Rule(rule: unknown) {
    if (!isRecord(rule)) throw invalidArgument();
    const list = rule['list'];
    if (!isRecord(list)) throw notStored('a validation other than a list');
    this.state.guardProtection(this.area.sheet);
    const validation: ListValidation = {
      range: this.area,
      source: storedSource(list['source']),
      ...this.#alert(),
    };
    this.state.write({ kind: 'addValidation', validation });
  }

  get ErrorAlert(): Properties {
    const validation = this.#validation();
    const noted = this.state.validationNotes.get(this.#key()).alert;
    return {
      message: validation?.message ?? text(noted?.['message']) ?? '',
      showAlert: noted?.['showAlert'] ?? true,
      style: styles[validation?.style ?? 'stop'],
      title: validation?.title ?? text(noted?.['title']) ?? '',
    };
  }
  set ErrorAlert(alert: unknown) {
    if (!isRecord(alert)) throw invalidArgument();
    this.state.guardProtection(this.area.sheet);
    this.state.validationNotes.add(this.#key(), { alert });
    this.#restate();
  }

  get Prompt(): Properties {
    const prompt = this.state.validationNotes.get(this.#key()).prompt;
    return prompt ?? { message: '', showPrompt: true, title: '' };
  }
  set Prompt(prompt: unknown) {
    if (!isRecord(prompt)) throw invalidArgument();
    this.state.guardProtection(this.area.sheet);
    this.state.validationNotes.add(this.#key(), { prompt });
  }

  get IgnoreBlanks(): boolean {
    return this.state.validationNotes.get(this.#key()).ignoreBlanks ?? true;
  }
  set IgnoreBlanks(ignoreBlanks: unknown) {
    if (typeof ignoreBlanks !== 'boolean') throw invalidArgument();
    this.state.guardProtection(this.area.sheet);
    this.state.validationNotes.add(this.#key(), { ignoreBlanks });
  }

  Clear(): void {
    if (this.#validation()) throw notStored('a removed validation');
  }

  #key(): string {
    return fullAddress(this.area);
  }

  #validation(): ListValidation | undefined {
    return this.state.workbook.validations.findLast(({ range }) => contains(range, this.area));
  }

  #alert(): Pick<ListValidation, 'style' | 'title' | 'message'> {
    const alert = this.state.validationNotes.get(this.#key()).alert;
    const named = Object.entries(styles).find(([, name]) => name === alert?.['style'])?.[0];
    const style = named === 'warning' || named === 'information' ? named : 'stop';
    const title = text(alert?.['title']);
    const message = text(alert?.['message']);
    return {
      style,
      ...(title === undefined ? {} : { title }),
      ...(message === undefined ? {} : { message }),
    };
  }

  /** An alert completes the rule of the same request, or else states the stored rule anew. */
  #restate(): void {
    let completed = false;
    this.state.replacePending((edit): Edit => {
      if (edit.kind !== 'addValidation' || !isSame(edit.validation.range, this.area)) return edit;
      completed = true;
      return { ...edit, validation: { ...edit.validation, ...this.#alert() } };
    });
    const stored = completed ? undefined : this.#validation();
    if (stored && isSame(stored.range, this.area))
      this.state.write({ kind: 'addValidation', validation: { ...stored, ...this.#alert() } });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** "yes,no" is written without quotes in Office.js and with them in the workbook. */
const storedSource = (source: unknown): string => {
  if (source instanceof Range) return `=${fullAddress(source.area, true)}`;
  if (typeof source !== 'string' || source === '') throw invalidArgument();
  return source.startsWith('=') ? source : `"${source}"`;
};

const shownSource = (source: string): string => /^"(.*)"$/.exec(source)?.[1] ?? source;

const isSame = (one: RangeAddress, two: RangeAddress): boolean =>
  one.sheet === two.sheet &&
  one.row === two.row &&
  one.column === two.column &&
  one.rows === two.rows &&
  one.columns === two.columns;

const contains = (outer: RangeAddress, inner: RangeAddress): boolean =>
  outer.sheet === inner.sheet &&
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;
