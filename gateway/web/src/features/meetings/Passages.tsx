import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';

type Passage = Schemas['consortium']['Passage'];

/** What minutes say, under their headings. It stands as it was recorded, in the language of the record. */
export function Passages({ of }: { of: readonly Passage[] }) {
  const { t } = useTranslation('meetings');
  const headings = [...new Set(of.map(({ heading }) => heading))];
  return (
    <article aria-label={t('text')} lang="en">
      {headings.map((heading) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {of
              .filter((passage) => passage.heading === heading)
              .map(({ subject, what }, index) => (
                <li key={index}>
                  {subject !== '' && <strong>{subject} </strong>}
                  <span className="asWritten">{what}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
