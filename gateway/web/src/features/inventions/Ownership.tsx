import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { DateField } from '../../form/DateField.tsx';
import { locale } from '../../i18n/i18n.ts';
import { Answer } from '../../states/Answer.tsx';
import { readDate } from '../../values/dates.ts';
import { share } from '../../values/shares.ts';
import { day, inDays, Organisation, Owners } from './parts.tsx';

type Title = Schemas['ip-ledger']['TitleResponse'];

/** Who owns an asset on a day, today unless another is named, and whose share is not certain yet. */
export function Ownership({ assetId }: { assetId: string }) {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const [typed, type] = useState('');
  const on = readDate(typed) ?? inDays(0);
  const found = useQuery({
    queryKey: ['title', consortiumId, assetId, on],
    queryFn: () =>
      answered(
        api.GET('/api/ip-ledger/consortia/{consortiumId}/assets/{assetId}/title', {
          params: { path: { consortiumId, assetId }, query: { on } },
        }),
      ),
  });
  return (
    <>
      <form onSubmit={(event) => event.preventDefault()}>
        <DateField label={t('on')} pointer="/on" value={typed} onChange={type} />
      </form>
      <Answer to={found}>{(title) => <Owned by={title} />}</Answer>
    </>
  );
}

function Owned({ by: { on, owners, unconfirmed } }: { by: Title }) {
  const { t } = useTranslation('inventions');
  return (
    <>
      <p>{t(Object.keys(owners).length === 0 ? 'ownedByNobody' : 'ownedOn', { on: day(on) })}</p>
      <Owners of={owners} />
      {unconfirmed !== undefined && Object.keys(unconfirmed).length > 0 && (
        <>
          <p>{t('unconfirmed')}</p>
          <ul className="plain">
            {Object.entries(unconfirmed).map(([owner, { share: part, due, contested }]) => (
              <li key={owner}>
                <Organisation id={owner} /> {share(part, locale())}
                {due !== undefined && ` · ${t('dueOn', { on: day(due) })}`}
                {contested !== undefined && ` · ${t('contested', { reason: contested })}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
