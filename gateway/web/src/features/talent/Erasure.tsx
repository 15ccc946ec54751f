import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { Sheet, TextField } from '../../form/Sheet.tsx';

type Ground = Schemas['talent']['EraseResearcherRequest']['ground'];

const GROUNDS: readonly Ground[] = ['no-longer-needed', 'consent-withdrawn', 'objection', 'unlawful', 'legal-obligation'];

const EMPTY = { ground: 'consent-withdrawn' };

/** Orders that a researcher's name be forgotten, on one of the grounds of the law. It cannot be taken back. */
export function Erasure({ researcherId, etag, done }: { researcherId: string; etag: string | undefined; done: () => void }) {
  const { t } = useTranslation('talent');
  const consortiumId = useConsortiumId();
  return (
    <Sheet
      name={`erasure ${consortiumId} ${researcherId}`}
      label={t('erasure')}
      empty={EMPTY}
      submit={t('erase')}
      recorded={t('erasureOrdered')}
      draw={({ ground }) =>
        drawUp('/api/talent/consortia/{consortiumId}/researchers/{researcherId}/erasure', { consortiumId, researcherId }, { ground: ground as Ground }, etag)
      }
      done={done}
    >
      {(typed) => (
        <>
          <p>{t('erasureFinal')}</p>
          <TextField of={typed} at="ground" label={t('ground')} options={Object.fromEntries(GROUNDS.map((each) => [each, t(`grounds.${each}`)]))} />
        </>
      )}
    </Sheet>
  );
}
