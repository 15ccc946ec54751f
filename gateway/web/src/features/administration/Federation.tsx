import { useTranslation } from 'react-i18next';
import { drawUp } from '../../api/change.ts';
import { Sheet, TextField } from '../../form/Sheet.tsx';
import { filled } from './filled.ts';

const EMPTY = { protocol: 'oidc', address: '', clientId: '' };

/**
 * Lets an organisation's people sign in at their own identity provider. A secret is not asked for here: what is typed is kept as a draft, and a
 * secret must not be.
 */
export function Federation({ organisation, done }: { organisation: string; done: () => void }) {
  const { t } = useTranslation('administration');
  return (
    <Sheet
      name={`federation ${organisation}`}
      label={t('federation')}
      empty={EMPTY}
      submit={t('federate')}
      recorded={t('federated')}
      draw={({ protocol, address, ...others }) =>
        drawUp(
          '/api/consortium/organisations/{organisation}/federation',
          { organisation },
          { protocol: protocol === 'saml' ? 'saml' : 'oidc', address, ...filled(others) },
        )
      }
      done={done}
    >
      {(typed) => (
        <>
          <p>{t('noSecret')}</p>
          <TextField of={typed} at="protocol" label={t('protocol')} options={{ oidc: 'OpenID Connect', saml: 'SAML' }} />
          <TextField of={typed} at="address" label={t('address')} />
          <TextField of={typed} at="clientId" label={t('clientId')} />
        </>
      )}
    </Sheet>
  );
}
