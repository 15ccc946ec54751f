import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.ts';

/** Why a form was refused, in one place that takes the focus; each part leads to its field, where it stands once more. */
export function ProblemSummary({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [problem]);
  return (
    <div ref={summary} tabIndex={-1}>
      <Alert
        type="error"
        role="alert"
        title={t('form.problems')}
        description={
          <>
            <p lang="en">{problem.message}</p>
            <ul>
              {[...problem.fields].map(([pointer, detail]) => (
                <li key={pointer}>
                  <a href={`#${pointer}`} onClick={(event) => goTo(event, pointer)}>
                    {detail}
                  </a>
                </li>
              ))}
            </ul>
            <a href={`/problems/${problem.slug}`}>{t('states.why')}</a>
          </>
        }
      />
    </div>
  );
}

/** To a field of the same form, for others on the page may have one of the same name. */
function goTo(event: { preventDefault: () => void; currentTarget: Element }, pointer: string): void {
  event.preventDefault();
  const form = event.currentTarget.closest('form') ?? document;
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = form.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(at)}"] :is(input, select, textarea, button)`);
    if (field !== null) {
      field.focus();
      return;
    }
  }
}
