import { useTranslation } from 'react-i18next';
import { useServices } from '../../app/Services.tsx';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { ForAdministrators } from './Sections.tsx';

/** Whether the platform is well: which of its services answer, and how quickly. */
export default function Admin() {
  const { t } = useTranslation('administration');
  return (
    <ForAdministrators title={t('title')}>
      <h2>{t('services')}</h2>
      <Services />
    </ForAdministrators>
  );
}

function Services() {
  const { t } = useTranslation('administration');
  const figure = new Intl.NumberFormat(locale(), { style: 'unit', unit: 'millisecond' });
  return (
    <Answer to={useServices()}>
      {({ services }) => (
        <Facts of={Object.fromEntries(services.map(({ name, status, milliseconds }) => [name, status === 'up' ? t('up', { time: figure.format(milliseconds) }) : t('down')]))} />
      )}
    </Answer>
  );
}
