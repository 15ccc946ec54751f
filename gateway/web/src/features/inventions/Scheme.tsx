import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { share } from '../../values/shares.ts';
import { day, sum } from './parts.tsx';
import { Sections } from './Sections.tsx';

type Tier = Schemas['ip-ledger']['SchemeResponse']['tiers'][number];

/** A scheme step by step, in the order in which income runs through it. */
export default function Scheme() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const { schemeId = '' } = useParams();
  const found = useQuery({
    queryKey: ['scheme', consortiumId, schemeId],
    queryFn: () => answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/schemes/{schemeId}', { params: { path: { consortiumId, schemeId } } })),
  });
  return (
    <Answer to={found}>
      {({ id, name, version, from, resolution, tiers, entries }) => (
        <>
          <Sections title={name} />
          <Facts of={{ [t('id')]: id, [t('version')]: String(version), [t('inEffect')]: day(from), [t('resolution')]: resolution }} />
          <RestsOn of="ip-ledger" entries={entries} />
          <h2>{t('tiers')}</h2>
          <ol>
            {tiers.map((tier, at) => (
              <li key={at}>
                <Step of={tier} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Answer>
  );
}

function Step({ of }: { of: Tier }) {
  const { t } = useTranslation('inventions');
  const language = locale();
  const part = (rate: string, base: 'gross' | 'net') => t('partOf', { rate: share(rate, language), base: t(`bases.${base}`) });
  const named = (text: string, payee?: string) => (
    <>
      <strong>{of.kind === 'bounded' ? '' : of.name}</strong> {text}
      {payee !== undefined && ` → ${payee}`}
    </>
  );
  switch (of.kind) {
    case 'levy':
      return named(part(of.rate, of.of), of.payee);
    case 'recovery':
      return named(t('tierKinds.recovery', { cap: sum(of.cap) }), of.payee);
    case 'expense-recovery':
      return named(t('tierKinds.expense-recovery'));
    case 'fixed':
      return named(t('tierKinds.fixed', { amount: sum(of.amount), per: t(`per.${of.per}`) }), of.payee);
    case 'inventors':
      return named(`${part(of.rate, of.of)} → ${t('tierKinds.inventors')}`);
    case 'units':
      return named(`${part(of.rate, of.of)} → ${of.units.map(({ unit, share: each }) => `${unit} ${share(each, language)}`).join(', ')}`);
    case 'bands':
      return named(
        `${t('tierKinds.bands', { base: t(`bases.${of.of}`), over: t(`per.${of.over}`) })}: ${of.bands
          .map(({ upTo, rates }) => `${upTo === undefined ? t('above') : t('upTo', { amount: sum(upTo) })} ${rates.map((rate) => share(rate, language)).join(' / ')}`)
          .join('; ')}`,
      );
    case 'bounded':
      return (
        <>
          <Step of={of.tier} /> · {t('tierKinds.bounded', { floor: sum(of.floor), ceiling: sum(of.ceiling) })}
        </>
      );
    case 'owners':
      return named(t('tierKinds.owners'));
    case 'remainder':
      return named(t('tierKinds.remainder'), of.payee);
  }
}
