import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { day, sum } from './parts.tsx';

type Valuation = Schemas['ip-ledger']['RecordedValuationResponse'];

/** What an asset was valued at, by whom, and whether that still stands. */
export function Valuations({ assetId }: { assetId: string }) {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const pages = usePages<Valuation>(['valuations', consortiumId, assetId], (after) =>
    answered(
      api.GET('/api/ip-ledger/consortia/{consortiumId}/assets/{assetId}/valuations', {
        params: { path: { consortiumId, assetId }, query: from(after) },
      }),
    ),
  );
  const columns: Column<Valuation>[] = [
    { title: t('valuation'), cell: ({ id }) => id },
    { title: t('asOf'), cell: ({ asOf }) => day(asOf) },
    { title: t('valuer'), cell: ({ valuer, independent }) => `${valuer} (${t(independent ? 'independent' : 'interested')})` },
    { title: t('method'), cell: ({ method, working }) => (working === undefined ? method : t(`methods.${working.inputs.kind}`)) },
    { title: t('low'), cell: ({ range }) => sum(range?.low), figure: true },
    { title: t('point'), cell: ({ range }) => sum(range?.point), figure: true },
    { title: t('high'), cell: ({ range }) => sum(range?.high), figure: true },
    { title: t('steps'), cell: ({ working }) => working && <Working of={working} /> },
    { title: t('state'), cell: ({ end, confirmed }) => <State end={end} confirmed={confirmed} /> },
    { title: t('app:entry.proof'), cell: ({ entries }) => <RestsOn of="ip-ledger" entries={entries} /> },
  ];
  return <Records caption={t('parts.valuations')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noValuations')} />;
}

function Working({ of: { formula, steps, rounding } }: { of: NonNullable<Valuation['working']> }) {
  const { t } = useTranslation('inventions');
  return (
    <details>
      <summary>{t('showSteps')}</summary>
      <p lang="en">{formula}</p>
      <ol>
        {steps.map(({ what, formula: by, amount }) => (
          <li key={what}>
            <span lang="en">
              {what}: {by}
            </span>{' '}
            = {sum(amount)}
          </li>
        ))}
      </ol>
      <p lang="en">{rounding}</p>
    </details>
  );
}

function State({ end, confirmed }: { end: Valuation['end']; confirmed: boolean }) {
  const { t } = useTranslation('inventions');
  if (end === undefined) {
    return t(confirmed ? 'confirmed' : 'awaitsConfirmation');
  }
  return end.kind === 'superseded' ? t('superseded', { by: end.by, from: day(end.from) }) : t('withdrawn', { on: day(end.on), reason: end.reason });
}
