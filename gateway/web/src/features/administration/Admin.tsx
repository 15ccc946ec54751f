import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Missing } from '../../app/Missing.tsx';
import { type Status, useServices } from '../../app/Services.tsx';
import { Title } from '../../app/Title.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { useMe } from '../../session/session.ts';
import { Answer } from '../../states/Answer.tsx';

type Summary = Schemas['consortium']['OrganisationSummary'];

/** The platform for its administrators; for others, there is nothing at this address. */
export default function Admin() {
  const { t } = useTranslation('platform');
  const services = useServices();
  if (!useMe().administrator) {
    return <Missing />;
  }
  return (
    <>
      <Title text={t('title')} />
      <h2>{t('services')}</h2>
      <Answer to={services}>{(status) => <Services of={status} />}</Answer>
      <h2>{t('organisations')}</h2>
      <Organisations />
    </>
  );
}

function Services({ of }: { of: Status }) {
  const { t } = useTranslation('platform');
  const figure = new Intl.NumberFormat(locale(), { style: 'unit', unit: 'millisecond' });
  return (
    <dl className="facts">
      {of.services.map(({ name, status, milliseconds }) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{status === 'up' ? t('up', { time: figure.format(milliseconds) }) : t('down')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Organisations() {
  const { t } = useTranslation('platform');
  const pages = usePages<Summary>(['organisations'], (after) =>
    answered(api.GET('/api/consortium/organisations', { params: { query: after === undefined ? {} : { after } } })),
  );
  const columns: Column<Summary>[] = [
    { title: t('app:organisation'), cell: ({ id, legalName }) => <Link to={`/org/${id}`}>{legalName}</Link> },
    { title: t('id'), cell: ({ id }) => id },
    { title: t('kind'), cell: ({ kind }) => t(`consortium:kinds.${kind}`) },
    { title: t('country'), cell: ({ country }) => new Intl.DisplayNames(locale(), { type: 'region' }).of(country) },
  ];
  return <Records caption={t('organisations')} pages={pages} columns={columns} name={({ id }) => id} />;
}
