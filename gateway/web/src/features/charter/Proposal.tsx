import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { Facts } from '../../list/Facts.tsx';
import { RestsOn } from '../../app/RestsOn.tsx';
import { drawUp } from '../../api/change.ts';
import { answered, api } from '../../api/client.ts';
import { Answer } from '../../states/Answer.tsx';
import { Differences } from './Differences.tsx';
import { Heading } from './Heading.tsx';
import { Text } from './Text.tsx';

const CHARTER = '/api/consortium/consortia/{consortiumId}/charter';

/** A proposal: what it changes, who has agreed, who has not, and agreeing. */
export default function Proposal() {
  const { t } = useTranslation('charter');
  const consortiumId = useConsortiumId();
  const proposal = Number(useParams()['proposal']);
  const found = useQuery({
    queryKey: ['charter-proposal', consortiumId, proposal],
    queryFn: async () => {
      const path = { consortiumId };
      const said = await answered(api.GET(`${CHARTER}/proposals/{proposal}`, { params: { path: { ...path, proposal } } }));
      const check = await answered(api.POST(`${CHARTER}/checks`, { params: { path }, body: said.charter }));
      return { ...said, ...check };
    },
  });
  return (
    <>
      <Heading text={t('proposalNamed', { proposal })} />
      <Answer to={found}>
        {({ amends, against, text, consents, missing, open, differences, entries }) => (
          <>
            <Facts
              of={{
                [t('status')]: t(open ? 'open' : 'over'),
                [t('amends')]: t('versionNamed', { version: amends }),
                [t('agreed')]: consents.length === 0 ? t('nobody') : consents.join(', '),
                [t('missing')]: missing.length === 0 ? t('nobody') : missing.join(', '),
              }}
            />
            <RestsOn of="consortium" entries={entries} />
            <h2>{t('wouldChange', { version: against })}</h2>
            <Differences of={differences} />
            <details>
              <summary>{t('inWords')}</summary>
              <Text of={text} />
            </details>
            <Acts
              of={[
                {
                  name: `consent ${consortiumId} ${proposal}`,
                  title: t('act.consent'),
                  warning: t('act.consentWarning'),
                  request: () => drawUp(`${CHARTER}/consents`, { consortiumId }, { proposal }),
                },
              ]}
            />
          </>
        )}
      </Answer>
    </>
  );
}
