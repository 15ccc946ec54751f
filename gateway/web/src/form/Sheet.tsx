import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change, tried } from '../api/change.ts';
import { Problem } from '../api/problem.ts';
import { ofPlatform } from '../session/session.ts';
import { Differences } from './Differences.tsx';
import { Input, type Options } from './Input.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { useForm } from './useForm.ts';
import { useLeaving } from './useLeaving.ts';

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
  /** What stands in it before anything is typed: what is recorded, or nothing. */
  empty: T;
  submit: string;
  /** Said once it is recorded. */
  recorded?: string;
  /** Asked before what cannot be taken back. */
  question?: string;
  /** What its fields are called, where they are told of after a change by somebody else. */
  names?: Readonly<Record<string, string>>;
  /** Whether it can be checked without being recorded. */
  checked?: boolean;
  draw: (value: T) => Change;
  done?: (answer: unknown) => void;
  /** Its fields; without any it is one button. */
  children?: (typed: Typed<T>) => ReactNode;
}

/** A form that is kept while it is typed, sent until it is answered, and says what was refused at its field. */
export function Sheet<T extends object>({ name, label, empty, submit, recorded, question, names, checked, draw, done, children }: Props<T>) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [told, tell] = useState('');
  const [found, find] = useState<Problem>();
  const form = useForm(name, empty, (answer) => {
    tell(recorded ?? '');
    void queries.invalidateQueries(ofPlatform);
    done?.(answer);
  });
  const { value, touched, busy, outcome, conflicts } = form;
  const refused = outcome.state === 'refused' ? outcome.problem : found;
  useLeaving(touched);
  useEffect(() => {
    if (outcome.state === 'refused') {
      void queries.invalidateQueries(ofPlatform);
    }
  }, [outcome, queries]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (question === undefined || confirm(question)) {
      find(undefined);
      tell('');
      form.send(draw);
    }
  };
  const check = async () => {
    const against = await tried(draw(value));
    find(against);
    tell(against === undefined ? t('acts.possible') : '');
  };
  const set = (next: T) => {
    tell('');
    form.set(next);
  };
  const status = outcome.state === 'sending' || outcome.state === 'unknown' ? t(`form.${outcome.state}`) : told;
  const fields = children?.({ value, set, problems: refused?.fields });
  return (
    <form {...(fields === undefined ? { className: 'act' } : { 'aria-label': label })} noValidate onSubmit={send}>
      {conflicts.length > 0 && <Differences of={conflicts} name={(field) => names?.[field] ?? field} />}
      {refused && conflicts.length === 0 && <ProblemSummary problem={refused} />}
      {fields}
      {(fields !== undefined || status !== '') && <p role="status">{status}</p>}
      <Button htmlType="submit" type={fields === undefined ? 'default' : 'primary'} onClick={once}>
        {submit}
      </Button>
      {checked && (
        <Button disabled={busy} onClick={() => void check().catch(() => tell(t('states.away')))}>
          {t('acts.check')}
        </Button>
      )}
      {touched && !busy && <Button onClick={form.forget}>{t('acts.discard')}</Button>}
    </form>
  );
}

/** The second click of a double one is none of its own, even where the first is answered by then. */
function once(event: { detail: number; preventDefault: () => void }): void {
  if (event.detail > 1) {
    event.preventDefault();
  }
}

interface TextProps<T> {
  of: Typed<T>;
  at: keyof T & string;
  label: string;
  hint?: string;
  options?: Options;
}

/** A field of text of a sheet, or with options a choice, whose value stands in the body under its own name. */
export function TextField<T extends Record<string, string>>({ of: { value, set, problems }, at, ...shown }: TextProps<T>) {
  return <Input {...shown} pointer={`/${at}`} value={value[at] ?? ''} onChange={(typed) => set({ ...value, [at]: typed })} problems={problems} />;
}
