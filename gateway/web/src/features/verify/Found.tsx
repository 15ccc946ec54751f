import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { locale } from '../../i18n/i18n.ts';
import type { FileVerdict } from '../../proof/statement/file.ts';
import { instant } from '../../values/dates.ts';

/** What a file proves, and what it does not. */
export function Found({ name, verdict }: { name: string; verdict: FileVerdict }) {
  const { t, i18n } = useTranslation('verify');
  if (!verdict.holds) {
    const { because, detail } = verdict;
    return <Alert type={because === 'unchecked' ? 'warning' : 'error'} role="group" title={t('not', { name })} description={<p>{t(`because.${because}`, { detail })}</p>} />;
  }
  const { kind, facts, seq, size, origin, recorded, unproven, ownKey, key } = verdict;
  const fieldName = (field: string) => (i18n.exists(`verify:fields.${field}`) ? t(`fields.${field}`) : field);
  const description = (
    <>
      <p>{t(`kinds.${kind}`, { ...facts, size, origin })}</p>
      {kind !== 'ledger' && <p>{t('stands', { seq, size, origin })}</p>}
      {recorded !== '' && <p>{t('recorded', { time: instant(recorded, locale()) })}</p>}
      {unproven.length > 0 && <p>{t('unproven', { fields: new Intl.ListFormat(locale(), { type: 'unit' }).format(unproven.map(fieldName)) })}</p>}
      {ownKey && (
        <>
          <p>{t('ownKey')}</p>
          <pre tabIndex={0}>{key}</pre>
        </>
      )}
    </>
  );
  return <Alert type={ownKey ? 'info' : 'success'} role="group" title={t(ownKey ? 'holdsByOwn' : 'holds', { name })} description={description} />;
}
