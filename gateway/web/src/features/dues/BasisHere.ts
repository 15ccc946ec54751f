import { useQueryClient } from '@tanstack/react-query';
import { here } from '../../acts/here.tsx';
import { charter } from '../../app/governance.ts';
import { basis } from './basis.ts';
import { useBasisActs } from './basisActs.ts';

/** Reports what dues are reckoned from, or confirms what a member reported, where it is told of. */
export default here(() => {
  const queries = useQueryClient();
  const acts = useBasisActs();
  return async ({ consortium = '', kind, subject }) => {
    const [, year = '', organisation = ''] = subject.split('/');
    const { currency } = await queries.fetchQuery(charter(consortium));
    return kind === 'basis' ? [acts.report(year, currency)] : [acts.confirm(year, organisation, currency, (await basis(consortium, year, organisation))?.etag)];
  };
});
