import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { said } from '../../values/sentence.ts';
import { Differences } from './Differences.tsx';

interface Props {
  of: Schemas['consortium']['CheckResponse'];
  /** Leads to the place that a pointer names. */
  goTo: (pointer: string) => void;
}

/** What the platform finds in a draft: what contradicts itself, each leading to its place, and what it would change. */
export function Checked({ of: { contradictions, differences, against, toCure }, goTo }: Props) {
  const { t } = useTranslation('charter');
  return (
    <>
      <h2>{t('contradictions')}</h2>
      {contradictions.length === 0 ? (
        <p>{t('noContradictions')}</p>
      ) : (
        <ul>
          {contradictions.map(({ pointer, sentence }) => (
            <li key={`${pointer} ${sentence.text.en}`}>
              {said(sentence)}{' '}
              <button type="button" className="pointer" onClick={() => goTo(pointer)}>
                {t('goTo', { pointer })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {toCure.length > 0 && (
        <>
          <h2>{t('toCure')}</h2>
          <ul>
            {toCure.map((each) => (
              <li key={each.text.en}>{said(each)}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('wouldChange', { version: against })}</h2>
      <Differences of={differences} />
    </>
  );
}
