import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { drawUp } from '../../api/change.ts';
import { Sheet, TextField } from '../../form/Sheet.tsx';

const EMPTY = { address: '', givenName: '', familyName: '', administrator: 'false' };

/** Invites somebody by their address. Whether the platform knows it already is told to nobody. */
export function Invite({ organisation }: { organisation: string }) {
  const { t } = useTranslation('organisation');
  const queries = useQueryClient();
  return (
    <Sheet
      name={`invite ${organisation}`}
      label={t('invite')}
      empty={EMPTY}
      submit={t('sendInvitation')}
      recorded={t('invitationSent')}
      draw={({ address, givenName, familyName, administrator }) =>
        drawUp(
          '/api/consortium/organisations/{organisation}/people',
          { organisation },
          {
            address,
            administrator: administrator === 'true',
            ...(givenName !== '' && { givenName }),
            ...(familyName !== '' && { familyName }),
          },
        )
      }
      done={() => void queries.invalidateQueries({ queryKey: ['people-invited', organisation] })}
    >
      {(typed) => (
        <>
          <TextField of={typed} at="address" label={t('address')} hint={t('addressHint')} />
          <TextField of={typed} at="givenName" label={t('givenName')} />
          <TextField of={typed} at="familyName" label={t('familyName')} />
          <TextField of={typed} at="administrator" label={t('role')} options={{ false: t('member'), true: t('administrator') }} />
        </>
      )}
    </Sheet>
  );
}
