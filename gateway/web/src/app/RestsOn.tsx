import { useConsortiumId } from './ConsortiumFrame.tsx';
import { ProveIt } from './ProveIt.tsx';

const SEQ = /^"(\d+)"$/;

/** Proves what a thing of the consortium's own ledger was last recorded with: the version that the API gives of it is that entry. */
export function RestsOn({ etag }: { etag: string | undefined }) {
  const consortiumId = useConsortiumId();
  const seq = SEQ.exec(etag ?? '')?.[1];
  return seq === undefined ? null : <ProveIt service="consortium" consortiumId={consortiumId} seq={Number(seq)} />;
}
