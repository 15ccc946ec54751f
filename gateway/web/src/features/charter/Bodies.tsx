import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { share } from '../../values/shares.ts';
import { List } from './Text.tsx';

type Rule = Schemas['consortium']['BodyRule'];

/** The bodies as a charter founds them: whom they answer to, their seats, their meetings and proxies. */
export function Bodies({ of }: { of: readonly Rule[] }) {
  const { t } = useTranslation('charter');
  return of.map(({ id, name, kind, parent, seats, meetings, proxies }) => (
    <section key={id} aria-label={name}>
      <h3>
        {name} ({id})
      </h3>
      <List
        of={[
          `${t(`bodies:kinds.${kind}`)}${parent === undefined ? '' : ` · ${t('below', { parent })}`}`,
          ...seats.map(seated),
          t('meeting', { notice: meetings.noticeDays, agenda: meetings.agendaDays, minutes: meetings.minutesDays }),
          ...(meetings.circulationDays === undefined ? [] : [t('circulation', { count: meetings.circulationDays })]),
          ...demanded(meetings.demandedBy),
          proxies.most === 0 ? t('noProxies') : t(proxies.inPart ? 'proxiesInPart' : 'proxies', { count: proxies.most }),
        ]}
      />
    </section>
  ));

  function seated({ name, count, filling, votes, termMonths, terms, alternates }: Rule['seats'][number]): string {
    const by = filling.kind === 'by-right' ? filling.membershipClass : filling.by;
    return [
      t('seats', { name, count, filling: t(`filling.${filling.kind}`, { by }) }),
      t(votes ? 'withVote' : 'withoutVote'),
      ...(termMonths > 0 ? [t('term', { count: termMonths })] : []),
      ...(terms > 0 ? [t('terms', { count: terms })] : []),
      t('alternates', { count: alternates }),
    ].join(' · ');
  }

  function demanded(by: Rule['meetings']['demandedBy']): string[] {
    return by === undefined ? [] : [by.kind === 'of-seats' ? t('demandedBySeats', { count: by.seats }) : t('demandedByPart', { part: share(by.part, locale()) })];
  }
}
