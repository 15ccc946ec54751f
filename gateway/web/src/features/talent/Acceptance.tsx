import { useTranslation } from 'react-i18next';
import { drawUp } from '../../api/change.ts';
import { Act } from '../../form/Act.tsx';

interface Props {
  consortiumId: string;
  agreementId: string;
  version: number;
  etag: string | undefined;
  done: () => void;
}

/** Accepts a proposed version: just the one that was shown. */
export function Acceptance({ consortiumId, agreementId, version, etag, done }: Props) {
  const { t } = useTranslation('talent');
  return (
    <Act
      name={`accept ${consortiumId} ${agreementId} ${version}`}
      label={t('accept', { number: version, id: agreementId })}
      draw={() =>
        drawUp('/api/talent/consortia/{consortiumId}/agreements/{agreementId}/acceptance', { consortiumId, agreementId }, { version }, etag)
      }
      done={done}
    />
  );
}
