import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from './Refused.tsx';

/** What was asked for once it is there; until then that it is awaited, and otherwise why it is not there. */
export function Answer<T>({ to, children }: { to: UseQueryResult<T>; children: (value: T) => ReactNode }) {
  const { data, error, refetch } = to;
  if (data !== undefined) {
    return children(data);
  }
  return error === null ? <Loading /> : <Refused failure={error} again={() => void refetch()} />;
}

export function Loading() {
  const { t } = useTranslation();
  return <p role="status">{t('states.loading')}</p>;
}
