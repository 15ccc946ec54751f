import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Sentence } from '../../app/Sentence.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { Facts } from './Facts.tsx';
import { Heading, useDay } from './Heading.tsx';

type Breach = Schemas['consortium']['BreachResponse'];

/** What is to be cured on a day, with the seats that have no vote until it is. */
export default function Breaches() {
  const { t } = useTranslation('separation');
  const consortiumId = useConsortiumId();
  const day = useDay();
  const pages = usePages<Breach>(['breaches', consortiumId, day], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/separation/breaches', { params: { path: { consortiumId }, query: { ...day, ...from(after) } } }),
    ),
  );
  const columns: Column<Breach>[] = [
    { title: t('breach'), cell: ({ sentence }) => <Sentence of={sentence} /> },
    { title: t('why'), cell: ({ why }) => why },
    { title: t('facts'), cell: ({ facts }) => <Facts of={facts} /> },
    { title: t('withoutVote'), cell: ({ withoutVote }) => (withoutVote.length === 0 ? '–' : <Seats of={withoutVote} />) },
  ];
  return (
    <>
      <Heading text={t('breaches')} />
      <p>{t('breachesHint')}</p>
      <Records
        caption={t('breaches')}
        pages={pages}
        columns={columns}
        name={(each) => JSON.stringify(each)}
        empty={t('noBreaches')}
      />
    </>
  );
}

function Seats({ of }: { of: readonly string[] }) {
  const consortiumId = useConsortiumId();
  return (
    <ul className="plain">
      {of.map((seat) => (
        <li key={seat}>
          <Link to={`/c/${consortiumId}/seats/${seat}`}>{seat}</Link>
        </li>
      ))}
    </ul>
  );
}
