import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tried } from '../api/change.ts';
import { Problem } from '../api/problem.ts';
import { Differences } from '../form/Differences.tsx';
import { differences } from '../form/differences.ts';
import { ProblemSummary } from '../form/ProblemSummary.tsx';
import { useDraft } from '../form/useDraft.ts';
import { useSending } from '../form/useSending.ts';
import type { Act } from './act.ts';
import { Input } from './Input.tsx';
import { beginning, read } from './typed.ts';

interface Props {
  act: Act;
  /** Told whether something is typed in it. */
  touch: (touched: boolean) => void;
  /** Told the answer once it is recorded. */
  done: (answer: unknown) => void;
}

/** The form of an act: kept while it is typed, tried when asked to, sent until it is answered. */
export function ActForm({ act, touch, done }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const empty = useRef({ typed: beginning(act), seen: beginning(act) }).current;
  const { value, change, touched, set, sent, forget } = useDraft(`act ${act.name}`, empty);
  const [found, find] = useState<Problem | 'possible'>();
  const { outcome, submit } = useSending(change, (answer) => {
    forget();
    done(answer.value);
  });
  useEffect(() => touch(touched), [touch, touched]);
  useEffect(() => {
    if (outcome.state === 'refused') {
      set(value); // under a key of its own next time: this one is answered
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    }
  }, [outcome]);
  const typed = read(act, value.typed);
  const send = (event: FormEvent) => {
    event.preventDefault();
    find(undefined);
    const drawn = change ?? act.request(typed);
    sent(drawn);
    void submit(drawn);
  };
  const check = async () => find((await tried(act.request(typed)).catch(() => undefined)) ?? 'possible');
  const refused = outcome.state === 'refused' ? outcome.problem : found instanceof Problem ? found : undefined;
  const names = new Map(act.fields?.map(({ key, label }) => [key, label]));
  const busy = outcome.state === 'sending' || outcome.state === 'unknown';
  return (
    <form onSubmit={send} aria-label={act.title} noValidate>
      {act.warning !== undefined && <p>{act.warning}</p>}
      {refused?.status === 412 ? (
        <Differences of={differences(value.seen, beginning(act), value.typed)} name={(field) => names.get(field) ?? field} />
      ) : (
        refused && <ProblemSummary problem={refused} />
      )}
      {act.fields?.map((field) => (
        <Input
          key={field.key}
          field={field}
          value={value.typed[field.key] ?? ''}
          onChange={(text) => set({ ...value, typed: { ...value.typed, [field.key]: text } })}
          problems={refused?.fields}
        />
      ))}
      <p role="status">{outcome.state === 'unknown' ? t('form.unknown') : found === 'possible' && t('acts.possible')}</p>
      {outcome.state === 'unknown' && <Alert type="warning" title={t('form.unknown')} />}
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('acts.record')}
      </Button>{' '}
      {act.fields !== undefined && act.fields.length > 0 && <Button onClick={() => void check()}>{t('acts.check')}</Button>}
      {touched && !busy && <Button onClick={forget}>{t('acts.discard')}</Button>}
    </form>
  );
}
