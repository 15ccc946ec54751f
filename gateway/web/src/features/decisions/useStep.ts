import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { share } from '../../values/shares.ts';
import { useThreshold } from './useRule.ts';

type Step = Schemas['consortium']['AccountResponseStepResponse']['numbers'];

/** Says a step of a count, with its numbers. */
export function useStep() {
  const { t } = useTranslation('decisions');
  const threshold = useThreshold();
  const met = (is: boolean) => t(is ? 'step.met' : 'step.missed');
  return (step: Step): string => {
    switch (step.kind) {
      case 'entitlement':
        return t('step.entitlement', { seats: step.entitled.seats, weight: step.entitled.weight });
      case 'cap-read': {
        const { cap, level, kept } = step;
        const key = cap.kind === 'of-counted' && !kept ? 'step.capRead.unkept' : `step.capRead.${cap.kind}`;
        return t(key, { part: cap.kind === 'of-weight' ? cap.weight : share(cap.part, locale()), level });
      }
      case 'cap-applied':
        return t('step.cap-applied', { group: step.group, full: step.full, weight: step.weight });
      case 'recused':
        return t('step.recused', { seat: step.seat, reason: step.reason });
      case 'nobody-left':
        return t('step.nobody-left');
      case 'cast':
        return t('step.cast', {
          yes: step.yes.weight,
          yesSeats: step.yes.seats,
          no: step.no.weight,
          noSeats: step.no.seats,
          abstained: step.abstained.weight,
          abstainedSeats: step.abstained.seats,
        });
      case 'quorum-checked':
        return t('step.quorum-checked', {
          measure: t(`rule.measure.${step.measure}`),
          present: step.present,
          of: step.of,
          needed: threshold(step.needed),
          met: met(step.met),
        });
      case 'majority-checked':
        return t('step.majority-checked', {
          measure: t(`rule.measure.${step.majority.measure}`),
          yes: step.yes,
          of: step.of,
          base: t(`rule.of.${step.majority.of}`),
          needed: threshold(step.majority.yes),
          met: met(step.met),
        });
      case 'tie-broken':
        return t('step.tie-broken', { chair: step.chair, choice: t(`choices.${step.choice}`) });
      case 'silence-is-consent':
        return t('step.silence-is-consent');
    }
  };
}
