import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Table } from '../../list/Table.tsx';
import { Answer } from '../../states/Answer.tsx';
import { share } from '../../values/shares.ts';
import { day, Organisation, sum, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

type Wish = NonNullable<Schemas['ip-ledger']['NoticeResponse']['wish']>;

/** A notice to co-owners, and how each of them stands to it. */
export default function Notice() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const { noticeId = '' } = useParams();
  const found = useQuery({
    queryKey: ['notice', consortiumId, noticeId],
    queryFn: () => answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/notices/{noticeId}', { params: { path: { consortiumId, noticeId } } })),
  });
  return (
    <Answer to={found}>
      {({ id, asset, owner, given, due, status, resolution, wish, coOwners, entries }) => (
        <>
          <Sections title={t('aNotice', { id })} />
          <Facts
            of={{
              [t('asset')]: <Thing at={`assets/${asset}`} />,
              [t('owner')]: <Organisation id={owner} />,
              [t('wish')]: wish && <Wished of={wish} />,
              [t('given')]: day(given),
              [t('dueDay')]: day(due),
              [t('state')]: t(`noticeStates.${status}`),
              [t('resolution')]: resolution,
            }}
          />
          <RestsOn of="ip-ledger" entries={entries} />
          <Table
            caption={t('coOwners')}
            records={Object.entries(coOwners)}
            name={([coOwner]) => coOwner}
            columns={[
              { title: t('coOwner'), cell: ([coOwner]) => <Organisation id={coOwner} /> },
              { title: t('share'), cell: ([, each]) => share(each.share, locale()), figure: true },
              { title: t('stance'), cell: ([, each]) => t(`stances.${each.stance}`) },
              { title: t('reason'), cell: ([, each]) => each.reason ?? '–' },
              { title: t('offered'), cell: ([, each]) => sum(each.offered), figure: true },
            ]}
          />
        </>
      )}
    </Answer>
  );
}

function Wished({ of }: { of: Wish }) {
  const { t } = useTranslation('inventions');
  return of.kind === 'to-assign'
    ? t('wishes.to-assign', { share: share(of.assignment.share, locale()), to: of.assignment.to, on: day(of.assignment.effective) })
    : t('wishes.to-license', { exclusivity: t(`rightKinds.${of.exclusivity}`), licensee: of.licensee, terms: of.terms });
}
