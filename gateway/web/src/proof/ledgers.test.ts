// @vitest-environment node
import { expect, it } from 'vitest';
import { type Asked, Ledgers } from './ledgers.ts';
import type { Told } from './thread.ts';

const address = { service: 'talent', consortiumId: 'alpha' } as const;

/** Stands for the thread alone: what it would do is tested apart. */
function thread() {
  const asked: Asked[] = [];
  const worker: Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'> = { onmessage: null, onerror: null, postMessage: (message: Asked) => void asked.push(message) };
  const tell = (told: Told) => worker.onmessage?.call(worker as Worker, { data: told } as MessageEvent<Told>);
  return { asked, worker, tell };
}

it('gives each answer to whoever asked for it', async () => {
  const { asked, worker, tell } = thread();
  const ledgers = new Ledgers(worker);
  const read: number[] = [];
  const [first, second, third] = [ledgers.check(address, {}), ledgers.recount(address, {}, (each) => read.push(each)), ledgers.prove(3, address, {})];
  expect(asked.map(({ task }) => task.do)).toEqual(['check', 'recount', 'prove']);
  tell({ id: 2, read: 5, size: 9 });
  tell({ id: 2, value: 'second' });
  tell({ id: 1, value: 'first' });
  tell({ id: 3, failure: 'there is none' });
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  await expect(third).rejects.toThrow('there is none');
  expect(read).toEqual([5]);
});

it('leaves nobody waiting where the worker broke', async () => {
  const { worker } = thread();
  const waiting = new Ledgers(worker).check(address, {});
  worker.onerror?.call(worker as Worker, { message: 'out of memory' } as ErrorEvent);
  await expect(waiting).rejects.toThrow('out of memory');
});
