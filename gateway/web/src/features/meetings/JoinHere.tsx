import { useTranslation } from 'react-i18next';
import { drawUp } from '../../api/change.ts';
import type { InPlace } from '../../app/feature.ts';
import { Act } from '../../form/Act.tsx';

/** Joins those who want a meeting where it is told of. */
export default function JoinHere({ need: { consortium: consortiumId = '', subject, for: seat }, done }: InPlace) {
  const { t } = useTranslation('meetings');
  const demandId = subject.replace('meeting-demands/', '');
  return (
    <Act
      name={`join ${consortiumId} ${demandId} ${seat}`}
      label={t('act.joinHere', { seat })}
      draw={() => drawUp('/api/consortium/consortia/{consortiumId}/meeting-demands/{demandId}/seats', { consortiumId, demandId }, { seat })}
      done={done}
    />
  );
}
