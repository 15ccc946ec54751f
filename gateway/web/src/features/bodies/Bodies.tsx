import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Title } from '../../app/Title.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Answer } from '../../states/Answer.tsx';
import { Moment } from './Moment.tsx';
import { useMoment } from './useMoment.ts';

type Body = Schemas['consortium']['BodyResponse'];

const MOST = 200;

/** The bodies as a tree, on a date: which answers to which, who presides, and how many seats are empty. */
export default function Bodies() {
  const { t } = useTranslation('bodies');
  const consortiumId = useConsortiumId();
  const { query } = useMoment();
  const found = useQuery({
    queryKey: ['bodies', consortiumId, query],
    queryFn: () =>
      answered(api.GET('/api/consortium/consortia/{consortiumId}/bodies', { params: { path: { consortiumId }, query: { ...query, limit: MOST } } })),
  });
  return (
    <>
      <Title text={t('bodies')} />
      <p>
        <Link to={`/c/${consortiumId}/bodies/vacancies`}>{t('vacancies')}</Link>
      </p>
      <Moment />
      <Answer to={found}>{({ items }) => (items.length === 0 ? <p>{t('noBodies')}</p> : <Branches of={items} below={undefined} />)}</Answer>
    </>
  );
}

function Branches({ of, below }: { of: readonly Body[]; below: string | undefined }) {
  const { t } = useTranslation('bodies');
  const base = `/c/${useConsortiumId()}/bodies`;
  const { search } = useMoment();
  const here = of.filter(({ parent }) => parent === below);
  return here.length === 0 ? null : (
    <ul className="tree" aria-label={below === undefined ? t('tree') : t('below', { body: of.find(({ id }) => id === below)?.name ?? below })}>
      {here.map(({ id, name, kind, seats, vacant, voting, chair, secretary }) => (
        <li key={id}>
          <Link to={`${base}/${id}${search}`}>{name}</Link> · {t(`kinds.${kind}`)} · {t('seatCount', { count: seats })}
          {vacant > 0 && ` · ${t('vacantCount', { count: vacant })}`} · {t('votingCount', { count: voting })}
          <br />
          {t('presides', { seat: chair?.seat ?? t('nobody') })} · {t('keepsMinutes', { seat: secretary?.seat ?? t('nobody') })}
          <Branches of={of} below={id} />
        </li>
      ))}
    </ul>
  );
}
