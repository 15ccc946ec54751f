import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import { Field } from '../../form/Field.tsx';
import { useDraft } from '../../form/useDraft.ts';
import { useLeaving } from '../../form/useLeaving.ts';
import { Refused } from '../../states/Refused.tsx';
import { said } from '../../values/sentence.ts';
import { lineOf } from './lineOf.ts';
import { Pointed } from './Pointed.tsx';
import { Text } from './Text.tsx';

export type Draft = Schemas['consortium']['CharterDraft'];
type Findings = Schemas['consortium']['FirstCheckResponse'];

interface Props<F extends Findings> {
  /** As what it is kept while it is written. */
  name: string;
  /** What stands there before anything is written. */
  begun: string;
  /** What leads back to that. */
  anew: string;
  check: (draft: Draft) => Promise<F>;
  /** What else is found. */
  found?: (found: F) => ReactNode;
  /** What can be done with it once it can be read. */
  children?: (draft: Draft) => ReactNode;
}

/** The largest body of a request, in bytes. */
const MOST = 1_048_576;

/** A draft of a charter as it is written or taken from a file, and what the platform finds in it. */
export function Drafting<F extends Findings>({ name, begun, anew, check, found, children }: Props<F>) {
  const { t } = useTranslation('charter');
  const { value, touched, set, forget } = useDraft(name, begun);
  useLeaving(touched);
  const [area, file] = [useRef<HTMLTextAreaElement>(null), useId()];
  const draft = read(value);
  const checked = useMutation({ mutationFn: ({ of }: { text: string; of: Draft }) => check(of) });
  const taken = useMutation({ mutationFn: contents, onSuccess: (text) => set(text) });
  const goTo = (pointer: string) => {
    const [from, to] = lineOf(value, pointer);
    area.current?.focus();
    area.current?.setSelectionRange(from, to);
  };
  const problems = draft === undefined && value !== '' ? new Map([['', t('noJson')]]) : undefined;
  const { data, error, variables } = checked;
  return (
    <>
      <div className="field">
        <label htmlFor={file}>{t('file')}</label>
        <input
          id={file}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            taken.mutate(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
      {taken.isError && <Alert type="error" role="alert" title={t('notTaken')} />}
      <Field label={t('draftText')} pointer="" problems={problems}>
        {(control) => <textarea {...control} ref={area} rows={24} spellCheck={false} value={value} onChange={({ target }) => set(target.value)} />}
      </Field>
      <p>
        <Button type="primary" disabled={draft === undefined} loading={checked.isPending} onClick={() => draft && checked.mutate({ text: value, of: draft })}>
          {t('check')}
        </Button>{' '}
        {touched && <Button onClick={forget}>{anew}</Button>}
      </p>
      <div role="status">
        {(data || error) && variables?.text !== value && <p>{t('changed')}</p>}
        {error && <Refused failure={error} />}
        {error instanceof Problem && <Pointed of={[...error.fields].map(([pointer, detail]) => ({ pointer, words: <span lang="en">{detail}</span> }))} goTo={goTo} />}
        {data && (
          <>
            <h2>{t('contradictions')}</h2>
            {data.contradictions.length === 0 && <p>{t('noContradictions')}</p>}
            <Pointed of={data.contradictions.map(({ pointer, sentence }) => ({ pointer, words: said(sentence) }))} goTo={goTo} />
            {found?.(data)}
          </>
        )}
      </div>
      {data && (
        <details open>
          <summary>{t('inWords')}</summary>
          <Text of={data.text} contradictions={data.contradictions} />
        </details>
      )}
      {draft && children?.(draft)}
    </>
  );
}

async function contents(file: File | undefined): Promise<string> {
  if (file === undefined || file.size > MOST) {
    throw new Error('No file that a request could carry');
  }
  return file.text();
}

function read(text: string): Draft | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null && 'classes' in found ? (found as Draft) : undefined;
  } catch {
    return undefined; // while it is being written
  }
}
