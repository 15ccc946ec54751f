import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Difference } from './differences.ts';

/** After a 412: what was seen, what is there now and what is wanted, field by field. */
export function Differences({ of, name }: { of: readonly Difference[]; name: (field: string) => string }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert type="warning" role="alert" title={t('form.changed')} />
      <div className="records">
        <table>
          <caption>{t('form.changed')}</caption>
          <thead>
            <tr>
              {(['field', 'seen', 'present', 'wanted'] as const).map((each) => (
                <th key={each} scope="col">
                  {t(`form.${each}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.map(({ field, seen, present, wanted }) => (
              <tr key={field}>
                <th scope="row">{name(field)}</th>
                <td>{text(seen)}</td>
                <td>{text(present)}</td>
                <td>{text(wanted)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function text(value: unknown): string {
  return value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
}
