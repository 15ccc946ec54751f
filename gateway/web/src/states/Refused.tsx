import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.ts';

/** Why something is not there: refused by name, unknown here, or a service that does not answer now. */
export function Refused({ failure, again }: { failure: unknown; again?: (() => void) | undefined }) {
  const { t } = useTranslation();
  if (failure instanceof Problem && failure.status === 404) {
    return <Alert type="info" role="status" title={t('states.missing')} />;
  }
  if (failure instanceof Problem && failure.status < 500) {
    return <Alert type="error" role="alert" title={t('states.refused')} description={<Reason problem={failure} />} />;
  }
  const retry = again && <Button onClick={again}>{t('states.again')}</Button>;
  return <Alert type="warning" role="status" title={t('states.away')} description={failure instanceof Problem && <Reason problem={failure} />} action={retry} />;
}

function Reason({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  return (
    <>
      <p lang="en">{problem.message}</p>
      <p>
        <a href={`/problems/${problem.slug}`}>{t('states.why')}</a>
        {problem.traceId !== undefined && (
          <>
            {' · '}
            {t('states.trace')} <code>{problem.traceId}</code>
          </>
        )}
      </p>
    </>
  );
}
