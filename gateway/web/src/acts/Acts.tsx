import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drafts } from '../form/drafts.ts';
import { locale } from '../i18n/i18n.ts';
import { ofPlatform, useMe } from '../session/session.ts';
import { Loading } from '../states/Answer.tsx';
import { instant } from '../values/dates.ts';
import type { Act } from './act.ts';
import { ActForm } from './ActForm.tsx';
import { Refusals } from './Refusals.tsx';
import { useActDrafts } from './useActDrafts.ts';
import { useTries } from './useTries.ts';

/** What can be done on a page. */
export function Acts({ of }: { of: readonly Act[] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('acts.title')} className="acts">
      <h2>{t('acts.title')}</h2>
      <Offers of={of} />
    </section>
  );
}

/** Each act with its form, and of what cannot be done, the reason; the platform is asked before anything is offered. A single one needs no choosing. */
export function Offers({ of, single = false }: { of: readonly Act[]; single?: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const against = useTries(of);
  const kept = useActDrafts();
  const [told, tell] = useState<string>();
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (told !== undefined) {
      status.current?.focus();
    }
  }, [told]);
  const done = (act: Act, answer: unknown) => {
    tell(t(awaits(answer) ? 'acts.awaits' : 'acts.done', { act: act.title, until: awaits(answer) ? instant(answer.until, locale()) : '' }));
    void queries.invalidateQueries(ofPlatform);
  };
  const refused = of.flatMap((act, index) => {
    const problem = against?.[index];
    return problem ? [{ title: act.title, problem }] : [];
  });
  return (
    <>
      <p ref={status} role="status" tabIndex={-1}>
        {told}
      </p>
      {against === undefined ? (
        <Loading />
      ) : (
        <>
          {refused.length === of.length && <p>{t('acts.none')}</p>}
          {of.map((act, index) => against[index] === undefined && <Offer key={kept(act)} act={act} begun={single} done={done} />)}
          {against.includes(null) && <Loading />}
          <Refusals of={refused} />
        </>
      )}
    </>
  );
}

interface Offered {
  act: Act;
  begun: boolean;
  done: (act: Act, answer: unknown) => void;
}

/** An act that is closed until somebody wants it, or had begun it. */
function Offer({ act, begun, done }: Offered) {
  const { person } = useMe();
  const kept = useActDrafts();
  const [open, setOpen] = useState(() => begun || drafts(person).get(kept(act)) !== undefined);
  const close = (answer: unknown) => {
    setOpen(false);
    done(act, answer);
  };
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{act.title}</summary>
      {open && <ActForm act={act} done={close} />}
    </details>
  );
}

/** The answer to who needs a second person of the secretariat. */
function awaits(answer: unknown): answer is { awaits: string; until: string } {
  return typeof answer === 'object' && answer !== null && 'awaits' in answer && 'until' in answer;
}
