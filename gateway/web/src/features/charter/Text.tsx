import { useTranslation } from 'react-i18next';
import { Facts } from '../../list/Facts.tsx';
import type { Schemas } from '../../api/client.ts';
import { Bodies } from './Bodies.tsx';
import { Motions } from './Motions.tsx';
import { Terms } from './Terms.tsx';
import { useDues } from './useDues.ts';

/** A charter in words: who is what, who decides what and how, what is kept apart, and on which terms one is a member. */
export function Text({ of }: { of: Schemas['consortium']['CharterDraft'] }) {
  const { t } = useTranslation('charter');
  const { classes, currency, governance, noticeMonths, results, secretariat, terms } = of;
  return (
    <article aria-label={t('text')} className="charter">
      <Facts
        of={{
          [t('secretariat')]: secretariat,
          [t('currency')]: currency,
          [t('notice')]: t('months', { count: noticeMonths }),
        }}
      />
      <h2>{t('classes')}</h2>
      <Classes of={classes} />
      {governance !== undefined && (
        <>
          <h2>{t('bodies')}</h2>
          <Bodies of={governance.bodies} />
          <h2>{t('motions')}</h2>
          <Motions of={governance.motions} />
          <h2>{t('separation')}</h2>
          <List of={governance.constraints.map(({ id, why }) => `${id}: ${why}`)} />
          <h2>{t('authority')}</h2>
          <List
            of={[
              ...(governance.reserved ?? []).map(({ act, needs }) => t('reserved', { act, motion: needs.motion })),
              ...(governance.fourEyes ?? []).map((act) => t('fourEyes', { act })),
            ]}
          />
        </>
      )}
      {terms !== undefined && <Terms of={terms} />}
      {results !== undefined && (
        <>
          <h2>{t('results')}</h2>
          <List
            of={[
              t('toCarryOut', { terms: t(`access.${results.toCarryOut}`) }),
              t('toExploit', { terms: t(`access.${results.toExploit}`) }),
              t('request', { count: results.requestMonths }),
              t(results.coOwnerNoticeRequired ? 'coOwnerNotice' : 'noCoOwnerNotice', { count: results.coOwnerNoticeDays }),
              t(results.commercialTermsOpen ? 'termsOpen' : 'termsClosed'),
            ]}
          />
        </>
      )}
    </article>
  );
}

function Classes({ of }: { of: Schemas['consortium']['CharterDraft']['classes'] }) {
  const { t } = useTranslation('charter');
  const dues = useDues();
  return (
    <ul>
      {of.map(({ id, name, standing, votes, dues: rule }) => (
        <li key={id}>
          <strong>{name}</strong> ({id}) · {t(`app:standing.${standing}`)} · {t(votes ? 'withVote' : 'withoutVote')} · {dues(rule)}
        </li>
      ))}
    </ul>
  );
}

export function List({ of }: { of: readonly string[] }) {
  const { t } = useTranslation('charter');
  return of.length === 0 ? (
    <p>{t('nothing')}</p>
  ) : (
    <ul>
      {of.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
