import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { Person } from '../../app/Person.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Answer } from '../../states/Answer.tsx';
import { instant } from '../../values/dates.ts';

const EVERY = 20_000;

/** Who is there, and for which kinds of motion that is a quorum; asked for anew while the meeting is in session. */
export function Presence({ meetingId, live }: { meetingId: string; live: boolean }) {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  const found = useQuery({
    queryKey: ['presence', consortiumId, meetingId],
    refetchInterval: live && EVERY,
    retry: false,
    queryFn: () =>
      answered(
        api.GET('/api/consortium/consortia/{consortiumId}/meetings/{meetingId}/presence', { params: { path: { consortiumId, meetingId } } }),
      ),
  });
  return (
    <>
      <h2>{t('presence')}</h2>
      <Answer to={found}>
        {({ quorum, seats, guests, presiding, inSession }) => (
          <>
            <p role="status">
              {t('presentOf', { present: quorum.present, voting: quorum.voting })} {inSession && presiding !== undefined && t('presided', { presiding })}
            </p>
            <Quorum of={quorum} />
            <Stays of={seats} />
            {guests.length > 0 && (
              <>
                <h3>{t('guests')}</h3>
                <ul>
                  {guests.map(({ person, organisation }) => (
                    <li key={person}>
                      <Person id={person} /> · {organisation}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Answer>
    </>
  );
}

type Present = Schemas['consortium']['PresenceResponse'];

function Quorum({ of }: { of: Present['quorum'] }) {
  const { t } = useTranslation('meetings');
  return (
    <ul>
      {of.kinds.map(({ kind, met }) => (
        <li key={kind}>
          {kind}: <strong>{t(met ? 'quorum' : 'noQuorum')}</strong>
        </li>
      ))}
    </ul>
  );
}

function Stays({ of }: { of: Present['seats'] }) {
  const { t } = useTranslation('meetings');
  return of.length === 0 ? (
    <p>{t('nobodyThere')}</p>
  ) : (
    <table>
      <caption>{t('presence')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('seat')}</th>
          <th scope="col">{t('manner')}</th>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('since')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ seat, manner, person, proxy, alternate, from }) => (
          <tr key={`${seat} ${from}`}>
            <th scope="row">{seat}</th>
            <td>{t(`manners.${manner}`)}</td>
            <td>
              {person === undefined ? (proxy ?? '–') : <Person id={person} />}
              {alternate && ` (${t('alternate')})`}
            </td>
            <td>{instant(from, locale())}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
