import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { money } from '../../values/money.ts';
import { Sections } from './Sections.tsx';

type Grant = Schemas['finance']['RecordedGrantResponse'];

/** The matching grants: who gives them, for which years, and how much in a year at most. */
export default function Grants() {
  const { t } = useTranslation('finance');
  const consortiumId = useConsortiumId();
  const pages = usePages<Grant>(['grants', consortiumId], (after) =>
    answered(
      api.GET('/api/finance/consortia/{consortiumId}/grants', {
        params: { path: { consortiumId }, query: after === undefined ? {} : { after } },
      }),
    ),
  );
  const columns: Column<Grant>[] = [
    { title: t('grant'), cell: ({ id }) => id },
    { title: t('funder'), cell: ({ funder }) => funder },
    { title: t('awarded'), cell: ({ awarded }) => (awarded === undefined ? '–' : date(awarded, locale())) },
    { title: t('years'), cell: ({ firstYear, lastYear }) => `${firstYear}–${lastYear}` },
    { title: t('ceiling'), cell: ({ ceilingPerYear }) => money(ceilingPerYear, locale()), figure: true },
    { title: t('app:entry.proof'), cell: ({ entries }) => <RestsOn of="finance" entries={entries} /> },
  ];
  return (
    <>
      <Sections at="grants" />
      <Records caption={t('grants')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noGrants')} />
    </>
  );
}
