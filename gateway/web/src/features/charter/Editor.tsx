import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Acts } from '../../acts/Acts.tsx';
import type { Act } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/ConsortiumFrame.tsx';
import { Field } from '../../form/Field.tsx';
import { useDraft } from '../../form/useDraft.ts';
import { useLeaving } from '../../form/useLeaving.ts';
import { Refused } from '../../states/Refused.tsx';
import { Checked } from './Checked.tsx';
import { lineOf } from './lineOf.ts';
import { Text } from './Text.tsx';

type Draft = Schemas['consortium']['CharterDraft'];

const CHARTER = '/api/consortium/consortia/{consortiumId}/charter';

/** A draft as it is written, what the platform finds in it, and what can be done with it. */
export function Editor({ begun, etag }: { begun: string; etag: string | undefined }) {
  const { t } = useTranslation('charter');
  const consortiumId = useConsortiumId();
  const { value, touched, set, forget } = useDraft(`charter ${consortiumId}`, begun);
  useLeaving(touched);
  const area = useRef<HTMLTextAreaElement>(null);
  const draft = read(value);
  const check = useMutation({
    mutationFn: (body: Draft) => answered(api.POST(`${CHARTER}/checks`, { params: { path: { consortiumId } }, body })),
  });
  const goTo = (pointer: string) => {
    const [from, to] = lineOf(value, pointer);
    area.current?.focus();
    area.current?.setSelectionRange(from, to);
  };
  const problems = draft === undefined ? new Map([['', t('noJson')]]) : undefined;
  return (
    <>
      <Field label={t('draftText')} pointer="" problems={problems}>
        {(control) => <textarea {...control} ref={area} rows={24} spellCheck={false} value={value} onChange={({ target }) => set(target.value)} />}
      </Field>
      <p>
        <Button type="primary" disabled={draft === undefined} loading={check.isPending} onClick={() => draft && check.mutate(draft)}>
          {t('check')}
        </Button>{' '}
        {touched && <Button onClick={forget}>{t('discard')}</Button>}
      </p>
      <div role="status">
        {check.isError && <Refused failure={check.error} />}
        {check.data && <Checked of={check.data} goTo={goTo} />}
      </div>
      {check.data && (
        <details>
          <summary>{t('inWords')}</summary>
          <Text of={check.data.text} contradictions={check.data.contradictions} />
        </details>
      )}
      {draft && <Acts of={acts(draft)} />}
    </>
  );

  function acts(next: Draft): Act[] {
    return [
      { name: `propose-charter ${consortiumId}`, title: t('act.propose'), warning: t('act.proposeWarning'), request: () => drawUp(`${CHARTER}/proposals`, { consortiumId }, next) },
      { name: `adopt-charter ${consortiumId}`, title: t('act.adopt'), warning: t('act.adoptWarning'), request: () => drawUp(`${CHARTER}/versions`, { consortiumId }, next, etag) },
    ];
  }
}

function read(text: string): Draft | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null && 'classes' in found ? (found as Draft) : undefined;
  } catch {
    return undefined; // while it is being typed
  }
}
