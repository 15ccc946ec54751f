import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Input, type Options } from '../form/Input.tsx';
import { readDate } from '../values/dates.ts';

/** One thing by which a list can be narrowed. */
export interface Filter {
  /** Its name in the query, as the API has it. */
  name: string;
  label: string;
  /** The values that it can have, with what they mean. */
  options?: Options;
  date?: boolean;
}

/**
 * What the address narrows a list by: it can be sent to somebody else, and the browser's back leads to what stood before. Where names are
 * given, nothing else that stands in the address is taken for a filter.
 */
export function useFilters(...names: string[]): Record<string, string> {
  const [params] = useSearchParams();
  return Object.fromEntries([...params].filter(([name, value]) => value !== '' && (names.length === 0 || names.includes(name))));
}

interface Props {
  of: readonly Filter[];
  label?: string;
}

/** The fields by which a list is narrowed; nothing changes before it is asked for. */
export function Filters({ of, label }: Props) {
  const { t } = useTranslation();
  const [params, search] = useSearchParams();
  const narrow = (typed: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(params);
    for (const { name, date } of of) {
      const wanted = date ? readDate(typed[name] ?? '') : typed[name]?.trim();
      if (wanted) {
        next.set(name, wanted);
      } else {
        next.delete(name);
      }
    }
    search(next);
  };
  return <Form key={params.toString()} of={of} label={label ?? t('states.filter')} begun={Object.fromEntries(params)} narrow={narrow} />;
}

interface FormProps {
  of: readonly Filter[];
  label: string;
  begun: Readonly<Record<string, string>>;
  narrow: (typed: Readonly<Record<string, string>>) => void;
}

function Form({ of, label, begun, narrow }: FormProps) {
  const { t } = useTranslation();
  const [typed, type] = useState(begun);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    narrow(typed);
  };
  return (
    <form className="filters" role="search" aria-label={label} onSubmit={submit}>
      {of.map(({ name, date, ...filter }) => (
        <Input
          key={name}
          {...filter}
          pointer={`/${name}`}
          as={date ? 'date' : 'line'}
          none={t('states.any')}
          value={typed[name] ?? ''}
          onChange={(value) => type({ ...typed, [name]: value })}
        />
      ))}
      <Button htmlType="submit">{t('states.narrow')}</Button>
    </form>
  );
}
