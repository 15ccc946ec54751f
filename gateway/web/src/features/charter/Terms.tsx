import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { money } from '../../values/money.ts';
import { List } from './Text.tsx';

type Of = Schemas['consortium']['MembershipTerms'];
type Exit = NonNullable<Of['exit']['withdrawal']>;

/** On which terms one becomes, is and ceases to be a member. */
export function Terms({ of: { admission, arrears, contributions, deadlines, exit, renewal } }: { of: Of }) {
  const { t } = useTranslation('charter');
  const grounds = (['withdrawal', 'expulsion', 'dissolution'] as const).flatMap((ground) => (exit[ground] === undefined ? [] : [[ground, exit[ground]] as const]));
  return (
    <>
      <h2>{t('membership')}</h2>
      <List
        of={[
          ...(admission?.decidedBy === undefined ? [] : [t('admittedBy', { motion: admission.decidedBy })]),
          ...(admission?.steps ?? []).map(({ id, question, by }) => `${id}: ${question}${by === undefined ? '' : ` (${by})`}`),
          ...(arrears === undefined ? [] : [t('arrears', { grace: arrears.graceDays, cure: arrears.cureDays })]),
          ...(contributions === undefined ? [] : [t('counted', { kinds: contributions.counted.map((kind) => t(`contributions.${kind}`)).join('; ') })]),
          ...(contributions?.personMonth === undefined ? [] : [t('personMonth', { amount: money(contributions.personMonth, locale()) })]),
          ...(deadlines === undefined ? [] : [t('deadlines', { application: deadlines.applicationDays, invitation: deadlines.invitationDays, payment: deadlines.paymentDays })]),
          ...(deadlines?.hearingDays === undefined ? [] : [t('hearing', { count: deadlines.hearingDays })]),
          ...(renewal === undefined ? [] : [t('renewal', { term: renewal.termMonths, grace: renewal.graceDays })]),
          t('accessAfter', { count: exit.accessMonths }),
          t(exit.duesOfTheYear ? 'duesOfTheYear' : 'noDuesOfTheYear'),
          ...(exit.settlementDays === undefined ? [] : [t('settlement', { count: exit.settlementDays })]),
        ]}
      />
      {grounds.map(([ground, terms]) => (
        <section key={ground}>
          <h3>{t(`grounds.${ground}`)}</h3>
          <Leaving on={terms} />
        </section>
      ))}
    </>
  );
}

/** What becomes, when a member leaves, of what it has and owes. */
export function Leaving({ on: { title, licences, access, dues, contributions, debtsFirst, royalties } }: { on: Exit }) {
  const { t } = useTranslation('charter');
  const fate = (right: Exit['access']) => t(`fates.${right.kind}`, { months: right.kind === 'survives' ? right.months : 0 });
  return (
    <List
      of={[
        t(`titles.${title}`),
        t('licences', { fate: fate(licences) }),
        t('accessRights', { fate: fate(access) }),
        t(`refund.dues.${dues}`),
        t(`refund.contributions.${contributions}`),
        t(debtsFirst ? 'debtsFirst' : 'debtsApart'),
        t(royalties ? 'royalties' : 'noRoyalties'),
      ]}
    />
  );
}
