import { useTranslation } from 'react-i18next';
import { DateField } from '../form/DateField.tsx';
import { Field } from '../form/Field.tsx';
import { type ActField, pointer } from './act.ts';

interface Props {
  field: ActField;
  value: string;
  onChange: (value: string) => void;
  problems: ReadonlyMap<string, string> | undefined;
}

/** A field of an act: a date, a choice, an instant, a line or more. */
export function Input({ field, value, onChange, problems }: Props) {
  const { t } = useTranslation();
  const label = field.optional ? t('acts.optional', { label: field.label }) : field.label;
  if (field.as === 'date') {
    return <DateField label={label} pointer={pointer(field)} value={value} onChange={onChange} problems={problems} />;
  }
  const hint = field.hint ?? (field.as === 'instant' ? t('acts.instant') : undefined);
  const change = ({ target }: { target: { value: string } }) => onChange(target.value);
  return (
    <Field label={label} pointer={pointer(field)} problems={problems} {...(hint !== undefined && { hint })}>
      {(control) =>
        field.options !== undefined ? (
          <select {...control} value={value} onChange={change}>
            <option value="">{t('acts.choose')}</option>
            {field.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </select>
        ) : field.as === 'long' ? (
          <textarea {...control} rows={5} value={value} onChange={change} />
        ) : (
          <input {...control} type={field.as === 'instant' ? 'datetime-local' : 'text'} autoComplete="off" value={value} onChange={change} />
        )
      }
    </Field>
  );
}
