// @vitest-environment node
import { expect, it } from 'vitest';
import { entryText, LogServer, signer } from '../proof/log.testing.ts';
import { preparedAt, recordedKey } from './recordedKeys.ts';

const prepared = (seq: number, voting: string) =>
  entryText(seq).replace('finance.noted.v1', 'consortium.papers-prepared.v1').replace(/"data":.*/, `"data":{"voting":"${voting}","keys":[{"weight":"1","key":"aa"},{"weight":"1/2","key":"bb"}]}}`);

it('finds by which entry the keys of a vote were recorded, and takes no other', async () => {
  const server = new LogServer(await signer(), 230);
  server.texts = server.texts.with(4, prepared(5, 'V-1')).with(150, prepared(151, 'V-2'));
  expect(await preparedAt('V-1', server)).toBe(5);
  expect(await preparedAt('V-2', server)).toBe(151);
  expect(await preparedAt('V-3', server)).toBeUndefined();
  const event = JSON.parse(prepared(5, 'V-1')) as Parameters<typeof recordedKey>[0];
  expect([recordedKey(event, 'V-1', '1/2'), recordedKey(event, 'V-1', '1/3'), recordedKey(event, 'V-2', '1')]).toEqual(['bb', undefined, undefined]);
  expect(recordedKey({ ...event, type: 'finance.noted.v1' }, 'V-1', '1')).toBeUndefined();
});
