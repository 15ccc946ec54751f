import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDate } from '../values/dates.ts';
import { Field } from './Field.tsx';

interface Props {
  label: string;
  pointer: string;
  /** `1992-06-30`, or what was typed while it is no date. */
  value: string;
  onChange: (value: string) => void;
  problems?: ReadonlyMap<string, string> | undefined;
}

/** A date that is typed, with either width of digits; what is understood is written out when the field is left. */
export function DateField({ label, pointer, value, onChange, problems }: Props) {
  const { t } = useTranslation();
  const [left, leave] = useState(false);
  const wrong = left && value !== '' && readDate(value) === undefined;
  const own = wrong ? new Map([...(problems ?? []), [pointer, t('form.noDate')]]) : problems;
  const normalise = () => {
    leave(true);
    onChange(readDate(value) ?? value);
  };
  return (
    <Field label={label} pointer={pointer} problems={own} hint={t('form.date')}>
      {(control) => (
        <input {...control} value={value} inputMode="numeric" autoComplete="off" onChange={(event) => onChange(event.target.value)} onBlur={normalise} />
      )}
    </Field>
  );
}
