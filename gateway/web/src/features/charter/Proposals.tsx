import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { Heading } from './Heading.tsx';

type Summary = Schemas['consortium']['ProposalSummary'];

/** What all members were asked to agree to. */
export default function Proposals() {
  const { t } = useTranslation('charter');
  const consortiumId = useConsortiumId();
  const pages = usePages<Summary>(['charter-proposals', consortiumId], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/charter/proposals', {
        params: { path: { consortiumId }, query: after === undefined ? {} : { after } },
      }),
    ),
  );
  const columns: Column<Summary>[] = [
    { title: t('proposal'), cell: ({ proposal }) => <Link to={`/c/${consortiumId}/charter/proposals/${proposal}`}>{t('proposalNamed', { proposal })}</Link> },
    { title: t('amends'), cell: ({ amends }) => t('versionNamed', { version: amends }) },
    { title: t('consents'), cell: ({ consents }) => consents, figure: true },
    { title: t('status'), cell: ({ open }) => t(open ? 'open' : 'over') },
  ];
  return (
    <>
      <Heading text={t('proposals')} />
      <Records caption={t('proposals')} pages={pages} columns={columns} name={({ proposal }) => `${proposal}`} empty={t('noProposals')} />
    </>
  );
}
