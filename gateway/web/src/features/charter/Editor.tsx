import { useTranslation } from 'react-i18next';
import { Acts } from '../../acts/Acts.tsx';
import type { Act } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { answered, api } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { Checked } from './Checked.tsx';
import { draftOf } from './draftOf.ts';
import { type Draft, Drafting } from './Drafting.tsx';

const CHARTER = '/api/consortium/consortia/{consortiumId}/charter';

/** A draft of the next version, what the platform finds in it, and what can be done with it. */
export function Editor({ begun, etag }: { begun: string; etag: string | undefined }) {
  const { t } = useTranslation('charter');
  const consortiumId = useConsortiumId();
  const check = (body: Draft) => answered(api.POST(`${CHARTER}/checks`, { params: { path: { consortiumId } }, body }));
  return (
    <Drafting name={draftOf(consortiumId)} begun={begun} anew={t('discard')} check={check} found={(found) => <Checked of={found} />}>
      {(draft) => <Acts of={acts(draft)} />}
    </Drafting>
  );

  function acts(next: Draft): Act[] {
    return [
      { name: `propose-charter ${consortiumId}`, title: t('act.propose'), warning: t('act.proposeWarning'), request: () => drawUp(`${CHARTER}/proposals`, { consortiumId }, next) },
      { name: `adopt-charter ${consortiumId}`, title: t('act.adopt'), warning: t('act.adoptWarning'), request: () => drawUp(`${CHARTER}/versions`, { consortiumId }, next, etag) },
    ];
  }
}
