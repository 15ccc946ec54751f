import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { said } from '../../values/sentence.ts';

/** What is different between two charters, by their sections, in the sentences of the platform. */
export function Differences({ of }: { of: readonly Schemas['consortium']['Difference'][] }) {
  const { t } = useTranslation('charter');
  const sections = [...new Set(of.map(({ section }) => section))];
  return of.length === 0 ? (
    <p>{t('same')}</p>
  ) : (
    sections.map((section) => (
      <section key={section} aria-label={t(`sections.${section}`)}>
        <h3>{t(`sections.${section}`)}</h3>
        <ul>
          {of
            .filter((each) => each.section === section)
            .map(({ sentence }) => (
              <li key={sentence.text.en}>{said(sentence)}</li>
            ))}
        </ul>
      </section>
    ))
  );
}
