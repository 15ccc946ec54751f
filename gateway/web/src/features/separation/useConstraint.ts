import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { useKinds } from '../decisions/useKinds.ts';
import { useDuty } from './useDuty.ts';

export type Constraint = Schemas['consortium']['SeparationResponseConstraintSummary']['constraint'];

/** What a constraint of the charter keeps apart, in words. */
export function useConstraint() {
  const { t } = useTranslation('separation');
  const { duty, body } = useDuty();
  const { kind } = useKinds();
  return (of: Constraint): string => {
    const span = t(`spans.${of.span}`);
    switch (of.kind) {
      case 'apart':
        return t('constraints.apart', { span, one: duty(of.one), other: duty(of.other) });
      case 'at-most':
        return t('constraints.at-most', { span, count: of.seats, body: body(of.body) });
      case 'aside':
        return of.motions.length === 0 ? t('constraints.asideOfAll', { span }) : t('constraints.aside', { span, motions: of.motions.map(kind).join(', ') });
    }
  };
}
