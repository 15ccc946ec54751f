import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InPlace, Need, NeedKind, Recorded } from '../../app/feature.ts';
import { OfConsortium } from '../../app/consortium.ts';
import { needKinds } from '../../app/features.ts';
import { ProveIt } from '../../app/ProveIt.tsx';
import { locale } from '../../i18n/i18n.ts';
import { date, instant } from '../../values/dates.ts';

type ActOf = LazyExoticComponent<ComponentType<InPlace>>;

/** What does a need in place, by its kind. */
const acts = new Map<string, ActOf>(Object.entries(needKinds).flatMap(([kind, { act }]) => (act === undefined ? [] : [[kind, lazy(act)]])));

interface Props {
  need: Need & { service: Recorded['service'] };
  /** The consortium's name. */
  consortium: string | undefined;
  /** What it is about is called so, where that is known. */
  called: string | undefined;
  /** The seat or organisation for which it is done, as it is called. */
  whom: string;
  done: () => void;
}

/** Something that awaits somebody: what, where, for whom, until when, and the way to do it. */
export function NeedItem({ need, consortium, called, whom, done }: Props) {
  const { t, i18n } = useTranslation('inbox');
  const { kind, subject, since, due } = need;
  const known = i18n.exists(kind, { ns: 'needs', keySeparator: false });
  const what = known ? t(kind, { ns: 'needs', keySeparator: false, subject: called ?? subject, id: called ?? lastOf(subject), for: whom }) : t('unknown', { kind, subject });
  const Act = acts.get(kind);
  return (
    <li>
      <p>
        <Link to={pageOf(need, needKinds[kind])}>{what}</Link>
      </p>
      <p>
        {[consortium, t('for', { for: whom })].filter((each) => each !== undefined).join(' · ')}
        {due !== undefined && (
          <>
            {' · '}
            <time dateTime={due}>{t('until', { due: day(due) })}</time>
          </>
        )}
        {since !== undefined && ` · ${t('since', { since: day(since) })}`}
        {need.consortium !== undefined &&
          need.entries.map((seq) => <ProveIt key={seq} service={need.service} consortiumId={need.consortium ?? ''} seq={seq} />)}
      </p>
      {Act !== undefined && (
        <Suspense>
          <OfConsortium value={need.consortium}>
            <Act need={need} what={consortium === undefined ? what : `${what} · ${consortium}`} done={done} />
          </OfConsortium>
        </Suspense>
      )}
    </li>
  );
}

function pageOf(need: Need, kind: NeedKind | undefined): string {
  return kind?.page(need) ?? (need.consortium === undefined ? '/admin' : `/c/${need.consortium}`);
}

/** What a thing is known by within its consortium: `a-1` of `agreements/a-1`. */
function lastOf(subject: string): string {
  return subject.slice(subject.lastIndexOf('/') + 1);
}

/** An instant, or a day that is the same in all places. */
function day(text: string): string {
  return text.includes('T') ? instant(text, locale()) : date(text, locale());
}
