import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client.ts';
import { ProveIt } from '../../app/ProveIt.tsx';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { instant } from '../../values/dates.ts';
import { ForAdministrators } from './Sections.tsx';
import { Turn } from './Turn.tsx';

type Life = Schemas['consortium']['LifeResponse'];
type Change = Schemas['consortium']['ChangeResponse'];
type Reply = Schemas['consortium']['ReplyResponse'];

/** The course of a consortium's life: each turn of it, which services have confirmed it, and which hang. */
export default function Consortium() {
  const { id = '' } = useParams();
  return (
    <ForAdministrators title={id}>
      <LifeOf consortiumId={id} />
    </ForAdministrators>
  );
}

function LifeOf({ consortiumId }: { consortiumId: string }) {
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: ['life', consortiumId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/life', { params: { path: { consortiumId } } })),
  });
  return (
    <Answer to={found}>
      {(life) => (
        <>
          <Course of={life} consortiumId={consortiumId} />
          <Turn consortiumId={consortiumId} stage={life.stage} done={() => void queries.invalidateQueries({ queryKey: ['life', consortiumId] })} />
        </>
      )}
    </Answer>
  );
}

/** Each turn of a life, the newest first, and what is still awaited. */
export function Course({ of: { stage, course, awaited, changes }, consortiumId }: { of: Life; consortiumId: string }) {
  const { t } = useTranslation('administration');
  return (
    <>
      {awaited.length > 0 && <Alert type="warning" role="status" title={t('awaited', { services: awaited.join(', ') })} />}
      <Facts of={{ [t('stage')]: t(`app:life.${stage}`), [t('course')]: course !== stage && t(`app:life.${course}`) }} />
      <h2>{t('changes')}</h2>
      <ol className="entries" reversed>
        {changes.toReversed().map((change) => (
          <Changed key={change.entry} change={change} consortiumId={consortiumId} />
        ))}
      </ol>
    </>
  );
}

function Changed({ change: { stage, at, by, organisation, reason, resolution, services, entry }, consortiumId }: { change: Change; consortiumId: string }) {
  const { t } = useTranslation('administration');
  return (
    <li value={entry}>
      <time dateTime={at}>{instant(at, locale())}</time>
      <strong>{t(`app:life.${stage}`)}</strong> · <code>{by}</code>
      {organisation !== undefined && ` · ${t('app:entry.for', { organization: organisation })}`}
      {resolution !== undefined && ` · ${t('resolution', { resolution })}`}
      {reason !== undefined && <p>{reason}</p>}
      <ProveIt service="consortium" consortiumId={consortiumId} seq={entry} />
      {services !== undefined && (
        <ul className="plain">
          {services.map((reply) => (
            <li key={reply.service}>
              <Replied reply={reply} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Replied({ reply: { service, progress, at, reason } }: { reply: Reply }) {
  const { t } = useTranslation('administration');
  return (
    <>
      {service}: {t(`progress.${progress}`)}
      {at !== undefined && ` · ${instant(at, locale())}`}
      {reason !== undefined && (
        <>
          {' · '}
          <span lang="en">{reason}</span>
        </>
      )}
    </>
  );
}
