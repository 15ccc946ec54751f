import { useTranslation } from 'react-i18next';
import type { Act } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { useCharter } from '../../app/governance.ts';

const INVITATIONS = '/api/consortium/consortia/{consortiumId}/invitations';

/** Inviting an organisation to one of the classes of the charter, once that is there. */
export function useInvite(): Act | undefined {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const classes = useCharter().data?.classes;
  return classes && {
    name: `invite ${consortiumId}`,
    title: t('act.invite'),
    dependsOnTyped: true,
    fields: [
      { key: 'organisation', label: t('app:organisation'), hint: t('organisationHint') },
      { key: 'membershipClass', label: t('class'), options: classes.map(({ id, name }) => ({ value: id, text: name })) },
    ],
    request: ({ organisation = '', membershipClass = '' }) => drawUp(INVITATIONS, { consortiumId }, { organisation, membershipClass }),
  };
}

/** Taking back the invitation of an organisation. */
export function useUninvite() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  return (organisation: string): Act => ({
    name: `uninvite ${consortiumId} ${organisation}`,
    title: t('act.uninvite'),
    fields: [{ key: 'reason', label: t('reason'), as: 'long' }],
    request: ({ reason = '' }) => drawUp(`${INVITATIONS}/{organisation}/withdrawals`, { consortiumId, organisation }, { reason }),
  });
}
