import { Button } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../api/change.ts';
import { Field } from './Field.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { useDraft, useLeaving } from './useDraft.ts';
import { useSending } from './useSending.ts';

/** What a field of a sheet needs to know: what is typed in all of them, and what was refused. */
export interface Typed<T> {
  value: T;
  set: (value: T) => void;
  problems: ReadonlyMap<string, string> | undefined;
}

interface Props<T> {
  /** Under this name what is typed is kept until it is answered. */
  name: string;
  label: string;
  empty: T;
  submit: string;
  /** Said once it is recorded. */
  recorded: string;
  draw: (value: T) => Change;
  done?: () => void;
  children: (typed: Typed<T>) => ReactNode;
}

/** A form that is kept while it is typed, sent until it is answered, and says what was refused at its field. */
export function Sheet<T>({ name, label, empty, submit, recorded, draw, done, children }: Props<T>) {
  const { t } = useTranslation();
  const [told, tell] = useState(false);
  const draft = useDraft(name, empty);
  const sending = useSending(draft.change, () => {
    draft.forget();
    tell(true);
    done?.();
  });
  const { outcome } = sending;
  const refused = outcome.state === 'refused' ? outcome.problem : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const change = (refused === undefined ? draft.change : undefined) ?? draw(draft.value);
    draft.sent(change);
    void sending.submit(change);
  };
  const set = (value: T) => {
    tell(false);
    draft.set(value);
  };
  return (
    <form aria-label={label} onSubmit={send}>
      {draft.touched && !told && <Leaving />}
      {refused && <ProblemSummary problem={refused} />}
      {children({ value: draft.value, set, problems: refused?.fields })}
      <p role="status">{outcome.state === 'sending' || outcome.state === 'unknown' ? t(`form.${outcome.state}`) : told ? recorded : ''}</p>
      <Button htmlType="submit" type="primary">
        {submit}
      </Button>
    </form>
  );
}

/** Only while something is typed, for the router asks for one form of a page at a time. */
function Leaving() {
  useLeaving(true);
  return null;
}

interface TextProps<T> {
  of: Typed<T>;
  at: keyof T & string;
  label: string;
  hint?: string;
  options?: Readonly<Record<string, string>>;
}

/** A field of text of a sheet, or with options a choice, whose value stands in the body under its own name. */
export function TextField<T extends Record<string, string>>({ of: { value, set, problems }, at, label, hint, options }: TextProps<T>) {
  const change = (typed: string) => set({ ...value, [at]: typed });
  return (
    <Field label={label} pointer={`/${at}`} problems={problems} {...(hint !== undefined && { hint })}>
      {(control) =>
        options === undefined ? (
          <input {...control} value={value[at]} autoComplete="off" onChange={({ target }) => change(target.value)} />
        ) : (
          <select {...control} value={value[at]} onChange={({ target }) => change(target.value)}>
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
