import { here } from '../../acts/here.tsx';
import { api, versioned } from '../../api/client.ts';
import { useExitActs } from './exitActs.ts';
import { preview } from './usePreview.ts';

/** Tries an exit once more, as it is previewed now, where it is told that it failed. */
export default here(() => {
  const { retry } = useExitActs();
  return async ({ consortium: consortiumId = '', subject }) => {
    const exitId = subject.replace('exits/', '');
    const { value, etag } = await versioned(api.GET('/api/consortium/consortia/{consortiumId}/exits/{exitId}', { params: { path: { consortiumId, exitId } } }));
    return [retry(exitId, etag, (await preview(consortiumId, value.member)).digest)];
  };
});
