import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.ts';
import { locale } from '../i18n/i18n.ts';
import { instant } from '../values/dates.ts';
import type { Recorded } from './feature.ts';
import { ProveIt } from './ProveIt.tsx';

interface Props {
  entry: Schemas['consortium']['CloudEvent'];
  service: Recorded['service'];
  consortiumId: string;
  ledger?: 'work';
  /** What else is said of it. */
  children?: ReactNode;
}

/** An entry of a ledger in words: those of the feature it belongs to, or where there are none its name as recorded. */
export function Entry({ entry, service, consortiumId, ledger, children }: Props) {
  const { t, i18n } = useTranslation();
  const { type, time, organization, data, subject } = entry;
  const known = i18n.exists(type, { ns: 'entries', keySeparator: false });
  return (
    <li value={Number(entry.id)}>
      <time dateTime={time}>{instant(time, locale())}</time>
      {known ? t(type, { ns: 'entries', keySeparator: false, ...plain(data), subject, organization }) : t('entry.asRecorded', { type })}
      {subject !== undefined && (
        <>
          {' '}
          <code>{subject}</code>
        </>
      )}
      {organization !== undefined && ` · ${t('entry.for', { organization })}`}
      <ProveIt service={service} consortiumId={consortiumId} {...(ledger && { ledger })} seq={Number(entry.id)} />
      {children}
    </li>
  );
}

/** What a sentence can name: the fields of an event that are text or number. */
function plain(data: unknown): Record<string, string | number> {
  const fields = Object.entries(data ?? {}).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return Object.fromEntries(fields) as Record<string, string | number>;
}
