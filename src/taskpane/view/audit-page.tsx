import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { FormulaWrite } from '../../workbook';
import { safeWrites, severities, type AuditFinding } from '../../workbook/audit';
import { AuditEntry } from './audit-entry';
import { FixPreview } from './fix-preview';
import type { PageProps } from './page-props';
import { ShareBar } from './share-bar';
import { useWords } from './shell';
import { Surface } from './surface';
import { useAudit } from './use-audit';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  group: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '16px' },
});

/** so many findings of a kind are listed; the heading says how many there are */
const MOST = 50;

/** What in the workbook is wrong or may be: where it is, what it is worth, and its fix. */
export function AuditPage({ model, state }: PageProps): ReactNode {
  const styles = useStyles();
  const words = useWords().texts.audit;
  const { look, start, stop } = useAudit(model);
  const [all, setAll] = useState(false);
  const [written, setWritten] = useState(0);
  const write = async (writes: readonly FormulaWrite[]): Promise<void> => {
    if (!(await model.did(() => model.audit.write(writes)))) return;
    setAll(false);
    setWritten(writes.length);
    await start();
  };
  const again = (): void => {
    setWritten(0);
    void start();
  };
  const safe = look.kind === 'done' ? safeWrites(look.found) : [];
  return (
    <Surface heading={words.heading}>
      <p className={styles.line}>{words.intro}</p>
      {look.kind === 'looking' && look.long && (
        <ShareBar label={words.reading} share={look.share} />
      )}
      {look.kind === 'stopped' && <p className={styles.line}>{words.stopped}</p>}
      {look.kind === 'done' && look.found.length === 0 && (
        <p className={styles.line}>{words.none}</p>
      )}
      <div className={styles.actions}>
        {look.kind === 'looking' ? (
          <Button onClick={stop}>{words.stop}</Button>
        ) : (
          <Button onClick={again}>{words.again}</Button>
        )}
        {safe.length > 0 && (
          <Button
            appearance="primary"
            aria-expanded={all}
            disabledFocusable={state.working}
            onClick={() => setAll(!all)}
          >
            {words.fixSafe(safe.length)}
          </Button>
        )}
      </div>
      {all && safe.length > 0 && (
        <FixPreview
          writes={safe}
          working={state.working}
          onWrite={() => void write(safe)}
          onCancel={() => setAll(false)}
        />
      )}
      <p className={styles.quiet} role="status">
        {written === 0 ? '' : words.written(written)}
      </p>
      {look.kind === 'done' &&
        severities.map((severity) => {
          const found = look.found.filter((one) => one.severity === severity);
          return found.length === 0 ? null : (
            <section
              key={severity}
              className={styles.section}
              aria-label={words.severity[severity](found.length)}
            >
              <h3 className={styles.group}>{words.severity[severity](found.length)}</h3>
              <Findings
                findings={found}
                model={model}
                working={state.working}
                write={(writes) => void write(writes)}
              />
            </section>
          );
        })}
    </Surface>
  );
}

function Findings(props: {
  readonly findings: readonly AuditFinding[];
  readonly model: PageProps['model'];
  readonly working: boolean;
  readonly write: (writes: readonly FormulaWrite[]) => void;
}): ReactNode {
  const { findings, model, working, write } = props;
  const styles = useStyles();
  const words = useWords().texts.audit;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, MOST).map((finding, index) => (
          <AuditEntry key={index} finding={finding} model={model} working={working} write={write} />
        ))}
      </ul>
      {findings.length > MOST && (
        <p className={styles.quiet}>{words.more(findings.length - MOST)}</p>
      )}
    </>
  );
}
