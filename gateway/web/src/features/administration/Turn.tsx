import { useTranslation } from 'react-i18next';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { Sheet, TextField } from '../../form/Sheet.tsx';

type Stage = Schemas['consortium']['LifeResponse']['stage'];

interface Props {
  consortiumId: string;
  stage: Stage;
  done: () => void;
}

const EMPTY = { reason: '' };

const PATHS = {
  suspend: '/api/consortium/consortia/{consortiumId}/suspensions',
  resume: '/api/consortium/consortia/{consortiumId}/suspension-liftings',
  abandon: '/api/consortium/consortia/{consortiumId}/abandonment',
} as const;

/** What an administrator of the platform can turn in a consortium's life: suspend it, let it go on, or give up one that never formed. */
export function Turn({ consortiumId, stage, done }: Props) {
  const { t } = useTranslation('administration');
  const turns = ({ forming: ['abandon'], active: ['suspend'], suspended: ['resume'] } as Partial<Record<Stage, (keyof typeof PATHS)[]>>)[stage] ?? [];
  return turns.map((turn) => (
    <section key={turn}>
      <h2>{t(`turns.${turn}`)}</h2>
      <Sheet
        name={`${turn} ${consortiumId}`}
        label={t(`turns.${turn}`)}
        empty={EMPTY}
        submit={t(`turns.${turn}`)}
        recorded={t('recorded')}
        draw={({ reason }) => drawUp(PATHS[turn], { consortiumId }, { reason })}
        done={done}
      >
        {(typed) => <TextField of={typed} at="reason" label={t('reason')} hint={t('reasonHint')} />}
      </Sheet>
    </section>
  ));
}
