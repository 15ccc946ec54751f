import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Title } from '../../app/Title.tsx';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { Demergers } from './Demergers.tsx';

type Succession = Schemas['consortium']['SuccessorResponse'];

/** The organisations of the consortium that are no more and who stands in their place, and those of which a part went to another. */
export default function Successions() {
  const { t } = useTranslation('successions');
  const consortiumId = useConsortiumId();
  const pages = usePages<Succession>(['successions', consortiumId], (after) =>
    answered(api.GET('/api/consortium/consortia/{consortiumId}/successions', { params: { path: { consortiumId }, query: from(after) } })),
  );
  const columns: Column<Succession>[] = [
    { title: t('app:organisation'), cell: ({ organisation }) => <Organisations ids={[organisation]} /> },
    { title: t('effectiveOn'), cell: ({ effectiveOn }) => date(effectiveOn, locale()) },
    { title: t('successors'), cell: ({ successors }) => <Organisations ids={successors} /> },
    { title: t('passedTo'), cell: ({ passedTo }) => (passedTo === undefined ? '–' : <Organisations ids={[passedTo]} />) },
    { title: t('awaiting'), cell: ({ awaiting }) => <Awaiting services={awaiting} /> },
  ];
  return (
    <>
      <Title text={t('successions')} />
      <p>{t('hint')}</p>
      <h2>{t('mergersAndSplits')}</h2>
      <Records caption={t('mergersAndSplits')} pages={pages} columns={columns} name={({ organisation }) => organisation} empty={t('noSuccessions')} />
      <h2>{t('demergers')}</h2>
      <Demergers />
    </>
  );
}

/** Some organisations by their names. */
export function Organisations({ ids }: { ids: readonly string[] }) {
  const name = useNames(ids);
  return (
    <ul className="plain">
      {ids.map((id) => (
        <li key={id}>
          <Link to={`/org/${id}`}>{name(id)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Which services have not carried it out yet. */
export function Awaiting({ services }: { services: readonly string[] }) {
  const { t } = useTranslation('successions');
  return services.length === 0 ? t('everywhere') : services.join(', ');
}
