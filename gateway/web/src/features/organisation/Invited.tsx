import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { drawUp } from '../../api/change.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Act } from '../../form/Act.tsx';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { instant } from '../../values/dates.ts';

type Invitation = Schemas['consortium']['PersonInvitationResponse'];

/** Who was invited and has not answered yet. */
export function Invited({ organisation }: { organisation: string }) {
  const { t } = useTranslation('organisation');
  const queries = useQueryClient();
  const pages = usePages<Invitation>(['people-invited', organisation], (after) =>
    answered(api.GET('/api/consortium/organisations/{organisation}/people/invitations', { params: { path: { organisation }, query: from(after) } })),
  );
  const columns: Column<Invitation>[] = [
    { title: t('address'), cell: ({ address, invitation }) => address ?? invitation },
    { title: t('role'), cell: ({ administrator }) => t(administrator ? 'administrator' : 'member') },
    { title: t('until'), cell: ({ until }) => instant(until, locale()) },
    {
      title: t('acts'),
      cell: ({ invitation, address }) => (
        <Act
          name={`withdraw ${invitation}`}
          label={t('withdraw', { address: address ?? invitation })}
          draw={() =>
            drawUp('/api/consortium/organisations/{organisation}/people/invitations/{invitation}/withdrawal', { organisation, invitation }, {})
          }
          done={() => void queries.invalidateQueries({ queryKey: ['people-invited', organisation] })}
        />
      ),
    },
  ];
  return <Records caption={t('invited')} pages={pages} columns={columns} name={({ invitation }) => invitation} empty={t('nobodyInvited')} />;
}
