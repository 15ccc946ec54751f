import { useQueryClient } from '@tanstack/react-query';
import { here } from '../../acts/here.tsx';
import type { Act } from '../../acts/act.ts';
import { api, versioned } from '../../api/client.ts';
import { charter } from '../../app/governance.ts';
import { useApplicationActs } from './applicationActs.ts';
import { useOwnActs } from './ownActs.ts';

type Own = ReturnType<ReturnType<typeof useOwnActs>>;

/** What an organisation does itself about its membership, by the kind of need. */
const ofMember: Readonly<Record<string, (own: Own) => readonly Act[]>> = {
  accession: ({ accede, decline }) => [accede, decline],
  'membership-renewal': ({ renew }) => [renew],
  hearing: ({ state }) => [state],
};

/** What meets a need about a membership or an application where it is told of. */
export default here(() => {
  const queries = useQueryClient();
  const own = useOwnActs();
  const about = useApplicationActs();
  return async ({ consortium: consortiumId = '', kind, subject, for: whom }) => {
    const mine = ofMember[kind];
    if (mine !== undefined) {
      return mine(own(whom, (await queries.fetchQuery(charter(consortiumId))).version));
    }
    const organisation = subject.replace('applications/', '');
    const { value, etag } = await versioned(api.GET('/api/consortium/consortia/{consortiumId}/applications/{organisation}', { params: { path: { consortiumId, organisation } } }));
    return about(value, etag);
  };
});
