import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { day, Organisation, sum, Thing } from './parts.tsx';

type Matter = Schemas['ip-ledger']['LicenceMatter'];

/** What is in arrears under licences: reports, milestones, royalties. */
export function Matters() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const pages = usePages<Matter>(['licence-matters', consortiumId], (after) =>
    answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/licence-matters', { params: { path: { consortiumId }, query: from(after) } })),
  );
  const columns: Column<Matter>[] = [
    { title: t('matter'), cell: ({ rule }) => t(`matterRules.${rule}`) },
    { title: t('right'), cell: ({ right }) => <Thing at={`rights/${right}`} /> },
    { title: t('subject'), cell: ({ subject }) => subject },
    { title: t('awaitedFrom'), cell: ({ actor }) => <Organisation id={actor} /> },
    { title: t('since'), cell: ({ since }) => day(since) },
    { title: t('amount'), cell: ({ amount }) => sum(amount), figure: true },
  ];
  return (
    <Records caption={t('matters')} pages={pages} columns={columns} name={({ rule, subject }) => `${rule} ${subject}`} empty={t('noMatters')} />
  );
}
