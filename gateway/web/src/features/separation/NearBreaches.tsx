import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { Sentence } from '../../app/Sentence.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { Facts } from './Facts.tsx';
import { Heading, useDay } from './Heading.tsx';

type NearBreach = Schemas['consortium']['NearBreachResponse'];

/** Who is a step away from breaching the charter on a day, as things are or as they are about to be. */
export default function NearBreaches() {
  const { t } = useTranslation('separation');
  const consortiumId = useConsortiumId();
  const day = useDay();
  const pages = usePages<NearBreach>(['near-breaches', consortiumId, day], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/separation/near-breaches', {
        params: { path: { consortiumId }, query: { ...day, ...from(after) } },
      }),
    ),
  );
  const columns: Column<NearBreach>[] = [
    { title: t('nearBreach'), cell: ({ sentence }) => <Sentence of={sentence} /> },
    { title: t('why'), cell: ({ why }) => why },
    { title: t('facts'), cell: ({ facts }) => <Facts of={facts} /> },
  ];
  return (
    <>
      <Heading text={t('nearBreaches')} />
      <p>{t('nearBreachesHint')}</p>
      <Records
        caption={t('nearBreaches')}
        pages={pages}
        columns={columns}
        name={(each) => JSON.stringify(each)}
        empty={t('noNearBreaches')}
      />
    </>
  );
}
