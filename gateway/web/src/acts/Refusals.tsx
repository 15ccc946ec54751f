import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.ts';

/** What cannot be done now, and why not. */
export function Refusals({ of }: { of: readonly { title: string; problem: Problem }[] }) {
  const { t } = useTranslation();
  return of.length === 0 ? null : (
    <details>
      <summary>{t('acts.not', { count: of.length })}</summary>
      <dl className="facts">
        {of.map(({ title, problem }) => (
          <div key={title} className="refusal">
            <dt>{title}</dt>
            <dd>
              <span lang="en">{problem.message}</span> <a href={`/problems/${problem.slug}`}>{t('states.why')}</a>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
