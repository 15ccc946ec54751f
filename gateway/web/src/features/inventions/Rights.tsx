import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, type Pages, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { Matters } from './Matters.tsx';
import { day, Organisation, Thing } from './parts.tsx';
import { Requests } from './Requests.tsx';
import { Sections } from './Sections.tsx';

export type Right = Schemas['ip-ledger']['RightResponse'];

/** Licences and rights of access, who asks for more, and what is in arrears under them. */
export default function Rights() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const filters = useFilters();
  const pages = usePages<Right>(['rights', consortiumId, filters], (after) =>
    answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/rights', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } })),
  );
  return (
    <>
      <Sections title={t('rights')} />
      <Filters
        of={[
          { name: 'holder', label: t('holder') },
          { name: 'grantor', label: t('grantor') },
          { name: 'on', label: t('on'), date: true },
        ]}
      />
      <RightList pages={pages} />
      <h2>{t('requests')}</h2>
      <Requests />
      <h2>{t('matters')}</h2>
      <Matters />
    </>
  );
}

export function RightList({ pages }: { pages: Pages<Right> }) {
  const { t } = useTranslation('inventions');
  const columns: Column<Right>[] = [
    { title: t('right'), cell: ({ id }) => <Thing at={`rights/${id}`} /> },
    { title: t('asset'), cell: ({ asset }) => <Thing at={`assets/${asset}`} /> },
    { title: t('kind'), cell: ({ kind }) => t(`rightKinds.${kind}`) },
    { title: t('holder'), cell: ({ holder }) => <Organisation id={holder} /> },
    { title: t('grantor'), cell: ({ grantor }) => <Organisation id={grantor} /> },
    { title: t('fields'), cell: ({ fields }) => fields.join(', ') || '–' },
    { title: t('territory'), cell: (right) => territory(right) },
    { title: t('period'), cell: ({ from: since, until }) => `${day(since)} – ${day(until)}` },
    { title: t('state'), cell: ({ ending }) => (ending === undefined ? t('stands') : t('endedOn', { on: day(ending.effective), ground: t(`endings.${ending.ground}`) })) },
  ];
  return <Records caption={t('rights')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noRights')} />;
}

/** Where it may be used; the territories carry the names that the ledger has for them. */
export function territory({ territory: in_, except }: Pick<Right, 'territory' | 'except'>): string {
  return `${in_.join(', ')}${except === undefined || except.length === 0 ? '' : ` − ${except.join(', ')}`}`;
}
