import type { Issue, Language } from '../origin';

/** How a refusal ends: true of the step that was refused, not of what was done before it. */
const UNTOUCHED: Readonly<Record<Language, string>> = {
  en: ' Nothing was changed.',
  es: ' No se cambió nada.',
  fr: ' Rien n’a été changé.',
};

/**
 * An issue with another as its {reason}, in every language. What the reason says of nothing having
 * been changed is left out, since the issue around it says what was.
 */
export function around(issue: Issue, reason: Issue): Issue {
  const text = (language: Language): string => {
    const inner = reason.sentence[language] ?? reason.sentence.en;
    const end = UNTOUCHED[language];
    const kept = inner.endsWith(end) ? inner.slice(0, -end.length) : inner;
    return (issue.sentence[language] ?? issue.sentence.en).replace('{reason}', () => kept);
  };
  return {
    ...issue,
    values: { ...reason.values, ...issue.values },
    sentence: { kind: issue.kind, en: text('en'), es: text('es'), fr: text('fr') },
  };
}
