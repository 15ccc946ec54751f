import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { gateway } from '../api/client.ts';

/** Which services answer, and how quickly. */
export interface Status {
  services: { name: string; status: 'up' | 'down'; milliseconds: number }[];
}

export const useServices = () => useQuery({ queryKey: ['status'], queryFn: () => gateway<Status>('/status') });

/** Which services answer, for anyone to see. */
export function Services() {
  const { t } = useTranslation();
  const { data } = useServices();
  return (
    <ul aria-label={t('services.title')}>
      {data?.services.map(({ name, status }) => (
        <li key={name} className={status}>
          {t(`services.${status}`, { name })}
        </li>
      ))}
      <li>
        <a href="/docs">{t('services.documents')}</a>
      </li>
    </ul>
  );
}
