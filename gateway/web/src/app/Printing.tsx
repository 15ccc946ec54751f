import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Puts a page on paper, where a style sheet of its own leaves out what is of use on a screen alone. */
export function Printing() {
  const { t } = useTranslation();
  return <Button onClick={() => print()}>{t('print')}</Button>;
}
