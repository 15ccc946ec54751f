import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { instant } from '../../values/dates.ts';
import { share } from '../../values/shares.ts';
import { day, Organisation, Owners, Rests } from './parts.tsx';

type Link = Schemas['ip-ledger']['ChainLinkResponse'];

/** The chain of title: each step by which shares came into being or passed on, with its entry. */
export function Chain({ assetId }: { assetId: string }) {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const pages = usePages<Link>(['chain', consortiumId, assetId], (after) =>
    answered(
      api.GET('/api/ip-ledger/consortia/{consortiumId}/assets/{assetId}/chain', { params: { path: { consortiumId, assetId }, query: from(after) } }),
    ),
  );
  const columns: Column<Link>[] = [
    { title: t('effective'), cell: ({ effective }) => day(effective) },
    { title: t('step'), cell: ({ transfer }) => <Transfer of={transfer} /> },
    { title: t('recorded'), cell: ({ recorded }) => instant(recorded, locale()) },
    { title: t('state'), cell: ({ reversedBy }) => (reversedBy === undefined ? t('stands') : t('reversedBy', { seq: reversedBy })) },
    { title: t('restsOn'), cell: ({ seq }) => <Rests on={seq} /> },
  ];
  return <Records caption={t('parts.chain')} pages={pages} columns={columns} name={({ seq }) => String(seq)} empty={t('noChain')} />;
}

function Transfer({ of }: { of: Link['transfer'] }) {
  const { t } = useTranslation('inventions');
  switch (of.kind) {
    case 'creation':
      return (
        <>
          {t('transfers.creation')} <Owners of={of.owners} />
        </>
      );
    case 'reversal':
      return t('transfers.reversal', { entry: of.entry, reason: of.reason });
    default:
      return (
        <>
          {t(`transfers.${of.kind}`)}: <Organisation id={of.from} /> → <Organisation id={of.to} /> {share(of.share, locale())}
        </>
      );
  }
}
