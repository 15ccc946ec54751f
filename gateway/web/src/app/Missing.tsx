import { useTranslation } from 'react-i18next';
import { Title } from './Title.tsx';

/** An address that no feature has. It tells nothing of what there may be for others. */
export function Missing() {
  const { t } = useTranslation();
  return <Title text={t('states.missing')} />;
}
