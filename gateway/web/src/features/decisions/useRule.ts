import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { share } from '../../values/shares.ts';

type Rule = Schemas['consortium']['DecisionRule'];

/** Says in sentences by which rule a vote is counted. */
export function useRule() {
  const { t } = useTranslation('decisions');
  const threshold = useThreshold();
  return ({ weighing, cap, quorum, majorities, tie, secrecy, veto, extension, timeLockDays }: Rule): string[] => [
    t(`rule.weighing.${weighing.kind}`),
    ...(cap === undefined ? [] : [t(`rule.cap.${cap.kind}`, { part: cap.kind === 'of-weight' ? cap.weight : share(cap.part, locale()) })]),
    ...(quorum.seats === undefined ? [] : [t('rule.quorum.seats', { part: threshold(quorum.seats) })]),
    ...(quorum.weight === undefined ? [] : [t('rule.quorum.weight', { part: threshold(quorum.weight) })]),
    ...majorities.map((each) =>
      t('rule.majority', { part: threshold(each.yes), measure: t(`rule.measure.${each.measure}`), of: t(`rule.of.${each.of}`) }),
    ),
    ...(majorities.length === 0 ? [t('rule.noMajority')] : []),
    t(`rule.tie.${tie}`),
    t(`rule.secrecy.${secrecy}`),
    ...(veto === undefined ? [] : [t('rule.veto', { count: veto.objections, days: veto.days })]),
    ...(veto?.also === undefined ? [] : [t('rule.vetoAlso', { body: veto.also })]),
    ...(veto?.withoutConcerned ? [t('rule.withoutConcerned')] : []),
    ...(extension === undefined ? [] : [t('rule.extension', { last: extension.lastHours, by: extension.byHours, count: extension.most })]),
    ...(timeLockDays > 0 ? [t('rule.timeLock', { count: timeLockDays })] : []),
  ];
}

function useThreshold() {
  const { t } = useTranslation('decisions');
  return ({ exceeded, part }: Schemas['consortium']['Threshold']) => t(exceeded ? 'rule.moreThan' : 'rule.atLeast', { part: share(part, locale()) });
}
