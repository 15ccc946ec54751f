// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { entryText, LogServer, signer } from '../proof/log.testing.ts';
import { recordedAt, recordedKey } from './recorded.ts';

const other = (seq: number, type: string, data: unknown) =>
  entryText(seq)
    .replace('finance.noted.v1', type)
    .replace(/"data":.*/, `"data":${JSON.stringify(data)}}`);
const prepared = (seq: number, voting: string) =>
  other(seq, 'consortium.papers-prepared.v1', { voting, keys: [{ weight: '1', key: 'aa' }, { weight: '1/2', key: 'bb' }] });

it('finds by which entries keys, seals and result of a vote were recorded, and takes no others', async () => {
  const server = new LogServer(await signer(), 1_230);
  server.texts = server.texts
    .with(4, prepared(5, 'V-1'))
    .with(1_149, prepared(1_150, 'V-2'))
    .with(1_199, other(1_200, 'consortium.ballots-opened.v1', { voting: 'V-1', key: 'cc' }))
    .with(1_200, other(1_201, 'consortium.voting-closed.v1', { voting: 'V-1', outcome: 'adopted' }));
  const all = { first: 1, last: 1_230 };
  expect(await recordedAt('V-1', server, all)).toEqual({ prepared: 5, opened: 1_200, closed: 1_201 });
  expect(await recordedAt('V-1', server, { first: 3, last: 1_201 })).toEqual({ prepared: 5, opened: 1_200, closed: 1_201 });
  expect(await recordedAt('V-1', server, { first: 5 })).toEqual({ prepared: 5 });
  expect(await recordedAt('V-2', server, all)).toEqual({ prepared: 1_150 });
  expect(await recordedAt('V-3', server, all)).toEqual({});
  expect(await recordedAt('V-1', server, { first: 1_202 })).toEqual({});
  const event = JSON.parse(prepared(5, 'V-1')) as Parameters<typeof recordedKey>[0];
  expect([recordedKey(event, 'V-1', '1/2'), recordedKey(event, 'V-1', '1/3'), recordedKey(event, 'V-2', '1')]).toEqual(['bb', undefined, undefined]);
  expect(recordedKey({ ...event, type: 'finance.noted.v1' }, 'V-1', '1')).toBeUndefined();
});

it('reads no more of a long vote than its beginning and its end', async () => {
  const server = new LogServer(await signer(), 1_230);
  server.texts = server.texts
    .with(4, prepared(5, 'V-1'))
    .with(1_199, other(1_200, 'consortium.ballots-opened.v1', { voting: 'V-1', key: 'cc' }))
    .with(1_200, other(1_201, 'consortium.voting-closed.v1', { voting: 'V-1', outcome: 'adopted' }));
  const read = vi.spyOn(server, 'entries');
  await recordedAt('V-1', server, { first: 4, last: 1_201 });
  expect(read.mock.calls).toEqual([[3, 100], [1_101, 100]]);
});
