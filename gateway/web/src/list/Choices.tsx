import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

export interface Filter {
  /** Its name in the address, and in the query of the API. */
  key: string;
  label: string;
  options: readonly { value: string; text: string }[];
}

/** What a list is filtered by, kept in the address: it survives a reload and can be sent to others. */
export function useFilters<K extends string>(...keys: K[]): Partial<Record<K, string>> {
  const [params] = useSearchParams();
  return Object.fromEntries(keys.flatMap((key) => (params.get(key) ? [[key, params.get(key)]] : []))) as Partial<Record<K, string>>;
}

export function Filters({ of }: { of: readonly Filter[] }) {
  const { t } = useTranslation();
  const [params, change] = useSearchParams();
  const choose = (key: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === '') {
      next.delete(key);
    } else {
      next.set(key, value);
    }
    change(next, { replace: true });
  };
  return (
    <div role="search" className="filters">
      {of.map(({ key, label, options }) => (
        <label key={key}>
          {label}{' '}
          <select value={params.get(key) ?? ''} onChange={({ target }) => choose(key, target.value)}>
            <option value="">{t('states.all')}</option>
            {options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
