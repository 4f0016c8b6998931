import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import type { PaneModel } from '../model/pane-model';
import type { ProposalCell, ProposalEdit, ProposalForm } from '../model/proposal-desk';
import type { ProposalState } from '../model/proposals';
import { useWords } from './shell';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingTop: '8px' },
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))',
    columnGap: '8px',
    rowGap: '8px',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  input: { minWidth: 0, width: '100%' },
  line: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '1.2em' },
});

/** The figures of an own proposal as fields, read by the core while they are typed. */
export function ProposalEditor(props: {
  readonly model: PaneModel;
  readonly proposal: ProposalState;
  readonly shut: boolean;
}): ReactNode {
  const { model, proposal, shut } = props;
  const styles = useStyles();
  const words = useWords().texts.proposals.editor;
  const [form, setForm] = useState<ProposalForm | null>(null);
  const [edits, setEdits] = useState<readonly ProposalEdit[]>([]);
  const [done, setDone] = useState(false);
  const desk = model.ownProposals;
  useEffect(() => {
    let current = true;
    void model
      .asked(() => desk.form(proposal))
      .then((found) => {
        if (!current) return;
        setForm(found);
        setEdits([]);
      });
    return () => {
      current = false;
    };
    // the table as it stands now, whoever changed it
  }, [model, desk, proposal.name, proposal.text]);
  if (form === null || form.fields.length === 0) return null;
  const textOf = (cell: ProposalCell): string =>
    edits.find((one) => one.cell === cell)?.text ?? cell.shown;
  const change = (cell: ProposalCell, text: string): void => {
    setDone(false);
    const others = edits.filter((one) => one.cell !== cell);
    setEdits(text.trim() === cell.shown ? others : [...others, { cell, text: text.trim() }]);
  };
  const read = desk.read(form, edits);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (edits.length === 0 || read.problems.length > 0) return;
    setDone(await model.did(() => desk.write(edits)));
  };
  const field = (cell: ProposalCell, label: string): ReactNode => {
    const edit = edits.find((one) => one.cell === cell);
    const trouble = edit === undefined ? null : desk.problem(form, edit);
    return (
      <Field
        label={label}
        {...(cell.formula ? { hint: words.formula } : {})}
        {...(trouble === null
          ? {}
          : { validationState: 'error' as const, validationMessage: trouble })}
      >
        <Input
          className={styles.input}
          spellCheck={false}
          disabled={shut || cell.formula}
          value={textOf(cell)}
          onChange={(_, { value }) => change(cell, value)}
        />
      </Field>
    );
  };
  return (
    <details>
      <summary className={styles.summary}>{words.heading(proposal.name)}</summary>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <p className={styles.line}>{words.intro}</p>
        {form.fields.map(({ term, good, value, from }) => (
          <fieldset key={value.row} className={styles.group}>
            <legend className={styles.legend}>{good === '' ? term : `${term} · ${good}`}</legend>
            {field(value, words.value)}
            {field(from, words.from)}
          </fieldset>
        ))}
        {edits.length > 0 && read.notes.length > 0 && (
          <div>
            <p className={styles.line}>{words.odd}</p>
            <ul className={styles.list}>
              {read.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <Button
            type="submit"
            size="small"
            disabledFocusable={shut || edits.length === 0 || read.problems.length > 0}
          >
            {words.write(edits.length)}
          </Button>
        </div>
        <p className={styles.line} role="status">
          {done ? words.written : ''}
        </p>
      </form>
    </details>
  );
}
