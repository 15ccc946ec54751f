import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import type { Schemas } from '../../api/client.ts';

/** What is to be dealt with, with the motions and documents that belong to it; what was taken off stays, with the reason. */
export function Agenda({ of }: { of: Schemas['consortium']['MeetingResponse']['agenda'] }) {
  const { t } = useTranslation('meetings');
  const base = `/c/${useConsortiumId()}`;
  return of.length === 0 ? (
    <p>{t('noAgenda')}</p>
  ) : (
    <ol>
      {of.map(({ number, topic, by, agreed, withdrawn }) => (
        <li key={number} value={number}>
          {topic.title}
          {topic.motion !== undefined && (
            <>
              {' · '}
              <Link to={`${base}/decisions/motions/${topic.motion}`}>{topic.motion}</Link>
            </>
          )}
          {by !== undefined && ` · ${t('askedBy', { seat: by })}`}
          {agreed && ` · ${t('agreed')}`}
          {withdrawn !== undefined && ` · ${t('takenOff', { reason: withdrawn })}`}
          {topic.documents.length > 0 && (
            <ul>
              {topic.documents.map(({ title, sha256 }) => (
                <li key={sha256}>
                  {title} <code>{sha256}</code>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
