import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { Sheet, TextField } from '../../form/Sheet.tsx';
import { filled } from './filled.ts';

type Kind = Schemas['consortium']['RegisterOrganisationRequest']['kind'];

const KINDS: readonly Kind[] = [
  'leading-enterprise',
  'enterprise',
  'sme',
  'university',
  'research-institute',
  'new-type-rd-organisation',
  'government-department',
  'supplier',
  'downstream-user',
  'financial-institution',
  'service-provider',
];

const EMPTY = { id: '', legalName: '', kind: 'enterprise', country: '', region: '', lei: '', creditCode: '', ror: '', parent: '', domains: '' };

const TEXTS = ['country', 'region', 'lei', 'creditCode', 'ror', 'parent'] as const;

/** Puts an organisation on the register; the identity provider is told of it by itself. */
export function Register() {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  return (
    <Sheet
      name="register"
      label={t('register')}
      empty={EMPTY}
      submit={t('registerIt')}
      recorded={t('registered')}
      draw={({ id, legalName, kind, country, domains, ...others }) =>
        drawUp(
          '/api/consortium/organisations',
          {},
          { id, legalName, kind: kind as Kind, country: country.trim().toUpperCase(), domains: domains.split(/[\s,，、]+/).filter((each) => each !== ''), ...filled(others) },
        )
      }
      done={() => void queries.invalidateQueries({ queryKey: ['organisations'] })}
    >
      {(typed) => (
        <>
          <TextField of={typed} at="legalName" label={t('legalName')} />
          <TextField of={typed} at="id" label={t('id')} hint={t('idHint')} />
          <TextField of={typed} at="kind" label={t('kind')} options={Object.fromEntries(KINDS.map((each) => [each, t(`organisation:kinds.${each}`)]))} />
          {TEXTS.map((each) => (
            <TextField key={each} of={typed} at={each} label={t(each)} {...(each === 'country' && { hint: t('countryHint') })} />
          ))}
          <TextField of={typed} at="domains" label={t('domains')} hint={t('domainsHint')} />
        </>
      )}
    </Sheet>
  );
}
