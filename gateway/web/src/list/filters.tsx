import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DateField } from '../form/DateField.tsx';
import { Field } from '../form/Field.tsx';
import { readDate } from '../values/dates.ts';

/** One thing by which a list can be narrowed. */
export interface Filter {
  /** Its name in the query, as the API has it. */
  name: string;
  label: string;
  /** The values that it can have, with what they mean. */
  options?: Readonly<Record<string, string>>;
  date?: boolean;
}

/** What the address narrows a list by: it can be sent to somebody else, and the browser's back leads to what stood before. */
export function useFilters(): Record<string, string> {
  const [params] = useSearchParams();
  return Object.fromEntries([...params].filter(([, value]) => value !== ''));
}

/** The fields by which a list is narrowed. */
export function Filters({ of, label }: { of: readonly Filter[]; label: string }) {
  const { t } = useTranslation();
  const [params, search] = useSearchParams();
  const [typed, type] = useState<Record<string, string>>(() => Object.fromEntries(params));
  const narrow = (event: FormEvent) => {
    event.preventDefault();
    const wanted = of.map(({ name, date }) => [name, date ? (readDate(typed[name] ?? '') ?? '') : (typed[name] ?? '').trim()] as const);
    search(Object.fromEntries(wanted.filter(([, value]) => value !== '')));
  };
  return (
    <form className="filters" role="search" aria-label={label} onSubmit={narrow}>
      {of.map((filter) => (
        <Narrow key={filter.name} by={filter} value={typed[filter.name] ?? ''} set={(value) => type({ ...typed, [filter.name]: value })} />
      ))}
      <Button htmlType="submit">{t('states.narrow')}</Button>
    </form>
  );
}

function Narrow({ by: { name, label, options, date }, value, set }: { by: Filter; value: string; set: (value: string) => void }) {
  const { t } = useTranslation();
  if (date) {
    return <DateField label={label} pointer={`/${name}`} value={value} onChange={set} />;
  }
  return (
    <Field label={label} pointer={`/${name}`}>
      {(control) =>
        options === undefined ? (
          <input {...control} value={value} autoComplete="off" onChange={({ target }) => set(target.value)} />
        ) : (
          <select {...control} value={value} onChange={({ target }) => set(target.value)}>
            <option value="">{t('states.any')}</option>
            {Object.entries(options).map(([each, meaning]) => (
              <option key={each} value={each}>
                {meaning}
              </option>
            ))}
          </select>
        )
      }
    </Field>
  );
}
