import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client.ts';
import { drawUp } from '../../api/change.ts';
import { Act } from '../../form/Act.tsx';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { instant } from '../../values/dates.ts';

type Invitation = Schemas['consortium']['MyInvitationResponse'];

/** To which organisations one is invited to belong. Where nobody invites, nothing is said. */
export function Invitations() {
  const { t } = useTranslation('inbox');
  const pages = usePages<Invitation>(['invitations'], (after) => answered(api.GET('/api/consortium/invitations', { params: { query: from(after) } })));
  const found = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return found.length === 0 ? null : (
    <section aria-labelledby="invitations">
      <h2 id="invitations">{t('invitations')}</h2>
      <ul className="needs">
        {found.map((each) => (
          <Invited key={each.invitation} invitation={each} />
        ))}
      </ul>
    </section>
  );
}

function Invited({ invitation: { invitation, legalName, administrator, until } }: { invitation: Invitation }) {
  const { t } = useTranslation('inbox');
  const queries = useQueryClient();
  const done = () => void queries.invalidateQueries({ queryKey: ['invitations'] });
  const names = { invitation };
  return (
    <li>
      <p>{t(administrator ? 'invitedAsAdministrator' : 'invited', { legalName })}</p>
      <p>
        <time dateTime={until}>{t('until', { due: instant(until, locale()) })}</time>
      </p>
      <Act
        name={`accept ${invitation}`}
        label={t('accept', { legalName })}
        draw={() => drawUp('/api/consortium/invitations/{invitation}/acceptance', names, {})}
        done={done}
      />{' '}
      <Act
        name={`decline ${invitation}`}
        label={t('decline', { legalName })}
        question={t('declineReally', { legalName })}
        draw={() => drawUp('/api/consortium/invitations/{invitation}/declination', names, {})}
        done={done}
      />
    </li>
  );
}
