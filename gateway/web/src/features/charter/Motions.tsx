import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { useRule } from '../decisions/useRule.ts';
import { List } from './Text.tsx';

/** The kinds of motion: who decides them, what they bring about, and by which rule they are counted. */
export function Motions({ of }: { of: readonly Schemas['consortium']['MotionRule'][] }) {
  const { t } = useTranslation('charter');
  const rule = useRule();
  return of.map(({ id, name, body, effect, meeting, written }) => (
    <section key={id} aria-label={name}>
      <h3>
        {name} ({id})
      </h3>
      <p>{t('decided', { body, effect: t(`decisions:bringing.${effect}`) })}</p>
      {([['meeting', meeting], ['written', written]] as const).map(
        ([procedure, by]) =>
          by !== undefined && (
            <section key={procedure}>
              <h4>{t(`decisions:procedures.${procedure}`)}</h4>
              <List of={[...(procedure === 'written' ? [t('votingDays', { count: by.votingDays })] : []), ...rule(by)]} />
            </section>
          ),
      )}
    </section>
  ));
}
