/** Against a running platform: signs in, lists, creates, reads back, and is refused. Told by the environment where, as whom and in which consortium. */
import assert from 'node:assert/strict';
import { api, type Problem } from './client.ts';
import { signIn } from './signIn.ts';

const origin = told('CONSORT_ORIGIN');
const consortiumId = told('CONSORT_CONSORTIUM');
const organisation = told('CONSORT_ORGANISATION');
const consort = api(origin, await signIn(origin, told('CONSORT_USERNAME'), told('CONSORT_PASSWORD')));

const consortia = await consort.GET('/api/consortium/consortia');
assert.ok(consortia.data, JSON.stringify(consortia.error));
assert.ok(consortia.data.items.some((each) => each.id === consortiumId));

const path = { consortiumId };
const registration = {
  params: { path, header: { 'Idempotency-Key': crypto.randomUUID() } },
  body: {
    id: 'A-1',
    kind: 'patent',
    title: 'A method told from TypeScript',
    ground: 'background',
    owners: { [organisation]: '1' },
    effective: '2020-05-14',
  },
} as const;
const registered = await consort.POST('/api/ip-ledger/consortia/{consortiumId}/assets', registration);
assert.equal(registered.response.status, 201, JSON.stringify(registered.error));

const asset = await consort.GET('/api/ip-ledger/consortia/{consortiumId}/assets/{assetId}', {
  params: { path: { ...path, assetId: 'A-1' } },
});
assert.equal(asset.data?.title, registration.body.title);

const portfolio = await consort.GET('/api/ip-ledger/consortia/{consortiumId}/assets', { params: { path } });
assert.ok(portfolio.data?.items.some((each) => each.id === 'A-1'));

const again = await consort.POST('/api/ip-ledger/consortia/{consortiumId}/assets', {
  ...registration,
  params: { path, header: { 'Idempotency-Key': crypto.randomUUID() } },
});
assert.equal(again.data, undefined);
const refusal: Problem | undefined = again.error;
assert.equal(refusal?.status, 409);
assert.match(refusal?.type ?? '', /^\/problems\//);

console.log(`Registered ${asset.data?.id} in ${consortiumId}; once more: ${refusal?.detail}`);

function told(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set`);
  return value;
}
