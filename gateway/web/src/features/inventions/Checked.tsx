import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api } from '../../api/client.ts';
import { Table } from '../../list/Table.tsx';
import { Answer } from '../../states/Answer.tsx';
import { Rests } from './parts.tsx';

/** Computes a distribution again from the entries that it rests on, when somebody asks for it. */
export function Checked({ distributionId }: { distributionId: string }) {
  const { t } = useTranslation('inventions');
  const [asked, ask] = useState(false);
  return asked ? <Verified distributionId={distributionId} /> : <Button onClick={() => ask(true)}>{t('computeAgain')}</Button>;
}

function Verified({ distributionId }: { distributionId: string }) {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const found = useQuery({
    queryKey: ['distribution-verify', consortiumId, distributionId],
    queryFn: () =>
      answered(
        api.GET('/api/ip-ledger/consortia/{consortiumId}/distributions/{distributionId}/verify', {
          params: { path: { consortiumId, distributionId } },
        }),
      ),
  });
  return (
    <Answer to={found}>
      {({ holds, entries, differences }) => (
        <>
          <Alert type={holds ? 'success' : 'error'} role="status" title={t(holds ? 'holds' : 'differs', { count: entries })} />
          <p>{t('byTheService')}</p>
          {differences.length > 0 && (
            <Table
              caption={t('differences')}
              records={differences}
              name={({ entry, what }) => `${entry} ${what}`}
              columns={[
                { title: t('what'), cell: ({ what }) => <span lang="en">{what}</span> },
                { title: t('asRecorded'), cell: ({ recorded }) => recorded },
                { title: t('asComputed'), cell: ({ recomputed }) => recomputed },
                { title: t('restsOn'), cell: ({ entry }) => <Rests on={entry} /> },
              ]}
            />
          )}
        </>
      )}
    </Answer>
  );
}
