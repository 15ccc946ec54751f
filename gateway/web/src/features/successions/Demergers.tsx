import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { Sentence } from '../../app/Sentence.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { Awaiting, Organisations } from './Successions.tsx';

type Demerger = Schemas['consortium']['NotedDemergerResponse'];
type Allotment = Demerger['allotments'][number];

/** Of which organisations a part went to another: what the plan names here, and what of it could not pass. */
export function Demergers() {
  const { t } = useTranslation('successions');
  const consortiumId = useConsortiumId();
  const pages = usePages<Demerger>(['demergers', consortiumId], (after) =>
    answered(api.GET('/api/consortium/consortia/{consortiumId}/demergers', { params: { path: { consortiumId }, query: from(after) } })),
  );
  const columns: Column<Demerger>[] = [
    { title: t('app:organisation'), cell: ({ organisation }) => <Organisations ids={[organisation]} /> },
    { title: t('to'), cell: ({ to }) => <Organisations ids={[to]} /> },
    { title: t('effectiveOn'), cell: ({ effectiveOn }) => date(effectiveOn, locale()) },
    { title: t('allotments'), cell: ({ allotments }) => <Allotments of={allotments} /> },
    { title: t('unheld'), cell: ({ unheld }) => <Unheld of={unheld} /> },
    { title: t('awaiting'), cell: ({ awaiting }) => <Awaiting services={awaiting} /> },
    { title: t('plan'), cell: ({ plan }) => <code>{plan}</code> },
  ];
  return <Records caption={t('demergers')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noDemergers')} />;
}

function Named({ of: { kind, id } }: { of: Allotment }) {
  const { t } = useTranslation('successions');
  return t(`kinds.${kind}`, { id });
}

function Allotments({ of }: { of: readonly Allotment[] }) {
  return (
    <ul className="plain">
      {of.map((each) => (
        <li key={`${each.kind} ${each.id}`}>
          <Named of={each} />
        </li>
      ))}
    </ul>
  );
}

function Unheld({ of }: { of: Demerger['unheld'] }) {
  return of.length === 0 ? (
    '–'
  ) : (
    <ul className="plain">
      {of.map(({ allotment, reason }) => (
        <li key={`${allotment.kind} ${allotment.id}`}>
          <Named of={allotment} />: <Sentence of={reason} />
        </li>
      ))}
    </ul>
  );
}
