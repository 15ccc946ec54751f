import { useTranslation } from 'react-i18next';
import { DateField } from './DateField.tsx';
import { Field } from './Field.tsx';

/** What there is to choose from: values, each with what it means. */
export type Options = readonly { value: string; text: string }[] | Readonly<Record<string, string>>;

interface Props {
  label: string;
  /** Where its value stands in the body that is sent (RFC 6901). */
  pointer: string;
  value: string;
  onChange: (value: string) => void;
  problems?: ReadonlyMap<string, string> | undefined;
  hint?: string | undefined;
  /** How it is typed; one line of text unless something else is said. */
  as?: 'line' | 'long' | 'date' | 'instant' | undefined;
  options?: Options | undefined;
  /** What stands where nothing is chosen; without it something always is. */
  none?: string;
}

/** A field of a form: a date, a choice, an instant, a line or more. */
export function Input({ label, pointer, value, onChange, problems, hint, as = 'line', options, none }: Props) {
  const { t } = useTranslation();
  if (as === 'date') {
    return <DateField label={label} pointer={pointer} value={value} onChange={onChange} problems={problems} />;
  }
  const said = hint ?? (as === 'instant' ? t('acts.instant') : undefined);
  const change = ({ target }: { target: { value: string } }) => onChange(target.value);
  return (
    <Field label={label} pointer={pointer} problems={problems} {...(said !== undefined && { hint: said })}>
      {(control) =>
        options !== undefined ? (
          <select {...control} value={value} onChange={change}>
            {none !== undefined && <option value="">{none}</option>}
            {listed(options).map(([each, meaning]) => (
              <option key={each} value={each}>
                {meaning}
              </option>
            ))}
          </select>
        ) : as === 'long' ? (
          <textarea {...control} rows={5} value={value} onChange={change} />
        ) : (
          <input {...control} type={as === 'instant' ? 'datetime-local' : 'text'} autoComplete="off" value={value} onChange={change} />
        )
      }
    </Field>
  );
}

/** The options in their order, each value with what it means. */
export function listed(options: Options): (readonly [string, string])[] {
  return Array.isArray(options) ? options.map(({ value, text }) => [value, text] as const) : Object.entries(options as Readonly<Record<string, string>>);
}
