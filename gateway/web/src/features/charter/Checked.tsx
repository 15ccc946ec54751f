import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { said } from '../../values/sentence.ts';
import { Differences } from './Differences.tsx';

/** What a draft of the next version would change, and what would have to be cured. */
export function Checked({ of: { differences, against, toCure } }: { of: Schemas['consortium']['CheckResponse'] }) {
  const { t } = useTranslation('charter');
  return (
    <>
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
