import { useTranslation } from 'react-i18next';
import { Input } from '../form/Input.tsx';
import { Sheet } from '../form/Sheet.tsx';
import { type Act, pointer } from './act.ts';
import { useActDrafts } from './useActDrafts.ts';
import { beginning, read } from './typed.ts';

interface Props {
  act: Act;
  /** Told the answer once it is recorded. */
  done: (answer: unknown) => void;
}

/** The form of an act, by what it says of its fields. */
export function ActForm({ act, done }: Props) {
  const { t } = useTranslation();
  const kept = useActDrafts();
  const { fields = [] } = act;
  return (
    <Sheet
      name={kept(act)}
      label={act.title}
      empty={beginning(act)}
      submit={t('acts.record')}
      names={Object.fromEntries(fields.map(({ key, label }) => [key, label]))}
      checked={fields.length > 0}
      draw={(typed) => act.request(read(act, typed))}
      done={done}
    >
      {({ value, set, problems }) => (
        <>
          {act.warning !== undefined && <p>{act.warning}</p>}
          {fields.map((field) => (
            <Input
              key={field.key}
              label={field.optional ? t('acts.optional', { label: field.label }) : field.label}
              pointer={pointer(field)}
              as={field.as}
              options={field.options}
              none={t('acts.choose')}
              hint={field.hint}
              value={value[field.key] ?? ''}
              onChange={(text) => set({ ...value, [field.key]: text })}
              problems={problems}
            />
          ))}
        </>
      )}
    </Sheet>
  );
}
