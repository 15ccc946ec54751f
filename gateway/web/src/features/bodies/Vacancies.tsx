import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Title } from '../../app/Title.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { BodyName } from './BodyName.tsx';

type Vacancy = Schemas['consortium']['VacancyResponse'];

/** The seats that nobody sits on, since when, and who can fill them. */
export default function Vacancies() {
  const { t } = useTranslation('bodies');
  const consortiumId = useConsortiumId();
  const base = `/c/${consortiumId}`;
  const { on } = useFilters();
  const day = on === undefined ? {} : { on };
  const search = on === undefined ? '' : `?on=${on}`;
  const pages = usePages<Vacancy>(['vacancies', consortiumId, on], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/vacancies', {
        params: { path: { consortiumId }, query: { ...day, ...from(after) } },
      }),
    ),
  );
  const filled = ({ filledBy }: Vacancy) =>
    filledBy.kind === 'by-right' ? t('fillings.by-right', { membershipClass: filledBy.membershipClass }) : t(`fillings.${filledBy.kind}`, { by: filledBy.by });
  const columns: Column<Vacancy>[] = [
    { title: t('seat'), cell: ({ seat }) => <Link to={`${base}/seats/${seat}${search}`}>{seat}</Link> },
    { title: t('body'), cell: ({ body }) => <Link to={`${base}/bodies/${body}${search}`}><BodyName id={body} /></Link> },
    { title: t('since'), cell: ({ since }) => date(since, locale()) },
    { title: t('until'), cell: ({ until }) => (until === undefined ? '–' : date(until, locale())) },
    { title: t('filledBy'), cell: filled },
  ];
  return (
    <>
      <Title text={t('vacancies')} />
      <Filters label={t('vacancies')} of={[{ name: 'on', label: t('on'), date: true }]} />
      <Records caption={t('vacancies')} pages={pages} columns={columns} name={({ seat }) => seat} empty={t('noVacancies')} />
    </>
  );
}
