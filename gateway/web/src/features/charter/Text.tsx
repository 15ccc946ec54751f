import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { said } from '../../values/sentence.ts';
import { type Paragraph, placed, sections } from './sections.ts';

interface Props {
  of: readonly Paragraph[];
  /** What contradicts itself, each said at the sentence that it is about. */
  contradictions?: readonly Schemas['consortium']['Contradiction'][];
}

/** A charter in the sentences of the platform: of each section, and in it of each class, body and kind of motion. */
export function Text({ of, contradictions = [] }: Props) {
  const { t } = useTranslation('charter');
  const against = placed(of, contradictions);
  return (
    <article aria-label={t('text')} className="charter">
      {sections(of).map(({ section, things }) => (
        <section key={section} aria-label={t(`sections.${section}`)}>
          <h2>{t(`sections.${section}`)}</h2>
          {things.map(({ title, rest }) => (
            <div key={(title ?? rest[0])?.pointer}>
              {title && <h3>{said(title.sentence)}</h3>}
              {title && <Against of={against.get(title)} />}
              <ul>
                {rest.map((each) => (
                  <li key={`${each.pointer} ${each.sentence.text.en}`}>
                    {said(each.sentence)}
                    <Against of={against.get(each)} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}

function Against({ of = [] }: { of: Props['contradictions'] }) {
  const { t } = useTranslation('charter');
  return of.map((each) => (
    <p key={each.sentence.text.en} className="against">
      <strong>{t('contradicts')}</strong> {said(each.sentence)}
    </p>
  ));
}
