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
import { RightAccount } from './RightAccount.tsx';
import { territory } from './Rights.tsx';
import { Sections } from './Sections.tsx';

type Terms = NonNullable<NonNullable<Schemas['ip-ledger']['RightResponse']['royalty']>['terms']>;

/** A right with its terms, as far as one may know them, its milestones and its account. */
export default function Right() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const { rightId = '' } = useParams();
  const found = useQuery({
    queryKey: ['right', consortiumId, rightId],
    queryFn: () => answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/rights/{rightId}', { params: { path: { consortiumId, rightId } } })),
  });
  return (
    <Answer to={found}>
      {(right) => {
        const { id, asset, kind, holder, grantor, under, project, fields, sublicensing, from, until, ending, royalty } = right;
        return (
          <>
            <Sections title={t('aRight', { id })} />
            <Facts
              of={{
                [t('asset')]: <Thing at={`assets/${asset}`} />,
                [t('kind')]: t(`rightKinds.${kind}`),
                [t('holder')]: <Organisation id={holder} />,
                [t('grantor')]: <Organisation id={grantor} />,
                [t('under')]: under && <Thing at={`rights/${under}`} />,
                [t('project')]: project && <Thing at={`projects/${project}`} />,
                [t('fields')]: fields.join(', '),
                [t('territory')]: territory(right),
                [t('sublicensing')]: t(`sublicensings.${sublicensing}`),
                [t('period')]: `${day(from)} – ${day(until)}`,
                [t('ended')]: ending && t('endedOn', { on: day(ending.effective), ground: t(`endings.${ending.ground}`) }),
                [t('royaltyDigest')]: royalty && <code>{royalty.digest}</code>,
              }}
            />
            <RestsOn of="ip-ledger" entries={right.entries} />
            {royalty !== undefined && (royalty.terms === undefined ? <p>{t('termsWithheld')}</p> : <Royalty of={royalty.terms} />)}
            {royalty !== undefined && <RightAccount rightId={id} />}
          </>
        );
      }}
    </Answer>
  );
}

function Royalty({ of: { rate, days, upfront, yearlyMinimum, yearlyMaximum, milestones } }: { of: Terms }) {
  const { t } = useTranslation('inventions');
  return (
    <>
      <h2>{t('royalty')}</h2>
      <Facts
        of={{
          [t('rate')]: rate && share(rate, locale()),
          [t('upfront')]: upfront && sum(upfront),
          [t('yearlyMinimum')]: yearlyMinimum && sum(yearlyMinimum),
          [t('yearlyMaximum')]: yearlyMaximum && sum(yearlyMaximum),
          [t('payable')]: days === undefined ? undefined : t('days', { count: days }),
        }}
      />
      {milestones !== undefined && milestones.length > 0 && (
        <Table
          caption={t('milestones')}
          records={milestones}
          name={({ id }) => id}
          columns={[
            { title: t('milestone'), cell: ({ id, what }) => `${id} · ${what}` },
            { title: t('on'), cell: ({ on }) => day(on) },
            { title: t('amount'), cell: ({ amount }) => sum(amount), figure: true },
          ]}
        />
      )}
    </>
  );
}
