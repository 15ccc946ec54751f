import { useTranslation } from 'react-i18next';
import { useBodies } from '../../app/governance.ts';
import type { Schemas } from '../../api/client.ts';

export type Duty = Schemas['consortium']['FactResponse']['duty'];

/** What somebody does, in words, with the bodies by their names. */
export function useDuty() {
  const { t } = useTranslation('separation');
  const names = new Map(useBodies().data?.items.map(({ id, name }) => [id, name]));
  const body = (id: string) => names.get(id) ?? id;
  const duty = (of: Duty): string =>
    of.kind === 'engaged' ? t('duties.engaged', { as: t(`engagements.${of.as}`) }) : t(`duties.${of.kind}`, { body: body(of.body) });
  return { duty, body };
}
