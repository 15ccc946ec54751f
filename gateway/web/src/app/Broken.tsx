import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A page that failed, or that a newer build has replaced: drafts are kept, so loading anew loses nothing. */
export function Broken() {
  const { t } = useTranslation();
  return (
    <main id="main" className="page">
      <Alert type="error" role="alert" title={t('states.broken')} action={<Button onClick={() => location.reload()}>{t('states.reload')}</Button>} />
    </main>
  );
}
