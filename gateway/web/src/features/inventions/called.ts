import type { QueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { MOST } from '../../app/called.ts';
import type { Called } from '../../app/feature.ts';
import { names } from '../../app/useNames.ts';

const LEDGER = '/api/ip-ledger/consortia/{consortiumId}';

/** The titles of assets; read once for all kinds of need of a consortium. */
async function titles(queries: QueryClient, consortiumId: string): Promise<ReadonlyMap<string, string>> {
  const { items } = await queries.fetchQuery({
    queryKey: ['asset-titles', consortiumId],
    queryFn: () => answered(api.GET(`${LEDGER}/assets`, { params: { path: { consortiumId }, query: { limit: MOST } } })),
    staleTime: 60_000,
  });
  return new Map(items.map(({ id, title }) => [id, title]));
}

/** Things by the titles of the assets that they are of: which asset that is, a list says, or the subject itself. */
const byAsset =
  (list: (consortiumId: string, subjects: readonly string[]) => Promise<readonly (readonly [string, string])[]>): Called =>
  async ({ queries, consortiumId, subjects }) => {
    const [known, found] = await Promise.all([titles(queries, consortiumId), list(consortiumId, subjects)]);
    return found.map(([subject, asset]) => [subject, known.get(asset)]);
  };

const listing = (consortiumId: string) => ({ params: { path: { consortiumId }, query: { limit: MOST } } });

const distributionsBy = async (consortiumId: string) => (await answered(api.GET(`${LEDGER}/distributions`, listing(consortiumId)))).items;

/** `assets/etch-7/renewals/2`, `projects/cmp/background/etch-7`. */
export const assets = byAsset((_, subjects) => Promise.resolve(subjects.map((subject) => [subject, /^assets\/([^/]+)|([^/]+)$/.exec(subject)?.slice(1).find(Boolean) ?? ''])));

export const requests = byAsset(async (consortiumId) => (await answered(api.GET(`${LEDGER}/rights/requests`, listing(consortiumId)))).items.map(({ id, asset }) => [`rights/requests/${id}`, asset]));

export const notices = byAsset(async (consortiumId) => (await answered(api.GET(`${LEDGER}/notices`, listing(consortiumId)))).items.map(({ id, asset }) => [`notices/${id}`, asset]));

export const pledges = byAsset(async (consortiumId) => (await answered(api.GET(`${LEDGER}/pledges`, listing(consortiumId)))).items.map(({ id, asset }) => [`pledges/${id}`, asset]));

export const distributions = byAsset(async (consortiumId) => (await distributionsBy(consortiumId)).map(({ id, asset }) => [`distributions/${id}`, asset]));

/** A statement by its payee. */
export const payees: Called = async ({ subjects }) => {
  const payee = (subject: string) => subject.slice(subject.lastIndexOf('/') + 1);
  const known = await names(subjects.map(payee));
  return subjects.map((subject) => [subject, known.get(payee(subject)) ?? payee(subject)]);
};
