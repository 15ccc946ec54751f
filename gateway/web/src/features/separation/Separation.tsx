import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { type Column, Table } from '../../list/Table.tsx';
import { Answer } from '../../states/Answer.tsx';
import { date } from '../../values/dates.ts';
import { Heading, useDay } from './Heading.tsx';
import { useConstraint } from './useConstraint.ts';

type Summary = Schemas['consortium']['SeparationResponseConstraintSummary'];

/** Which duties are kept apart, and how far they are, on a day. */
export default function Separation() {
  const { t } = useTranslation('separation');
  const consortiumId = useConsortiumId();
  const query = useDay();
  const inWords = useConstraint();
  const search = new URLSearchParams(query).toString();
  const to = (page: string) => `/c/${consortiumId}/separation/${page}${search && `?${search}`}`;
  const found = useQuery({
    queryKey: ['separation', consortiumId, query],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/separation', { params: { path: { consortiumId }, query } })),
  });
  const columns: Column<Summary>[] = [
    { title: t('constraint'), cell: ({ constraint }) => inWords(constraint) },
    { title: t('why'), cell: ({ constraint }) => constraint.why },
    { title: t('breaches'), cell: ({ breaches }) => (breaches === 0 ? breaches : <Link to={to('breaches')}>{breaches}</Link>), figure: true },
    { title: t('nearBreaches'), cell: ({ nearBreaches }) => (nearBreaches === 0 ? nearBreaches : <Link to={to('near-breaches')}>{nearBreaches}</Link>), figure: true },
  ];
  return (
    <>
      <Heading text={t('separation')} />
      <Answer to={found}>
        {({ charterVersion, on, constraints }) => (
          <>
            <p>
              {t('asOf', { on: date(on, locale()) })} <Link to={`/c/${consortiumId}/charter/versions/${charterVersion}`}>{t('version', { version: charterVersion })}</Link>
            </p>
            {constraints.length === 0 ? (
              <p>{t('noConstraints')}</p>
            ) : (
              <Table caption={t('constraintsCaption')} records={constraints} columns={columns} name={({ constraint }) => constraint.id} />
            )}
          </>
        )}
      </Answer>
    </>
  );
}
