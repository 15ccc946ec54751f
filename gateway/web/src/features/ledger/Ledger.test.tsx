import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { addresses } from '../../app/router.tsx';
import type { Alarm } from '../../proof/alarm.ts';
import type { Verdict } from '../../proof/check.ts';
import { browserMemory } from '../../proof/kept.ts';
import { type Asked, Ledgers } from '../../proof/ledgers.ts';
import type { Proven } from '../../proof/prove.ts';
import { platform, show } from '../../testing.tsx';

const path = '/api/consortium/consortia/sematech';
const event = (id: number, type: string, data: unknown) => ({ specversion: '1.0', id: String(id), source: path, type, time: '1988-01-01T00:00:00Z', data });
const answers = {
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [path]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${path}/seats`]: { items: [] },
  [`${path}/bodies`]: { items: [] },
  [`${path}/checkpoint`]: new Response(`log.test${path}\n2\n${'A'.repeat(43)}=\n\n— log.test AAAAAAAA\n`),
  [`${path}/events`]: [event(1, 'consort.entry-withheld.v1', { type: 'consortium.pledged.v1', leafHash: 'bGVhZg==' }), event(2, 'x.noted.v1', { note: '<img src=x>' })],
};

const alarm: Alarm = { kind: 'forked', ledger: path, seen: '1988-02-01T00:00:00Z', earlier: 'earlier', later: 'later', verifierKey: 'key' };

/** A worker that answers at once; what a real one does is tested apart. */
function worker(answer: (asked: Asked) => unknown) {
  class Thread {
    onmessage?: (event: MessageEvent) => void;
    postMessage(asked: Asked) {
      queueMicrotask(() => this.onmessage?.({ data: { id: asked.id, value: answer(asked) } } as MessageEvent));
    }
  }
  vi.stubGlobal('Worker', Thread);
  return import('../../proof/ledgers.ts').then((module) => vi.spyOn(module, 'ledgers').mockImplementation(() => new Ledgers(new Thread() as unknown as Worker)));
}

it('says of a ledger that nothing checked that it is not checked, and shows its entries as text', async () => {
  platform(answers);
  await show(addresses(), '/c/sematech/ledger');
  expect(await screen.findByText(/^Not checked: this browser/)).toBeTruthy();
  expect(await screen.findByText(/An entry that concerns others, of type consortium.pledged.v1/)).toBeTruthy();
  expect(screen.getByText(JSON.stringify(answers[`${path}/events`][1])).querySelector('img')).toBeNull();
  expect(document.querySelector('.ant-alert-success')).toBeNull();
});

it.each(['en', 'zh'] as const)('checks all ledgers on entering, and says how each stands (%s)', async (language) => {
  const asked: string[] = [];
  await worker(({ task }): Verdict => {
    asked.push(`${task.do} ${task.address.service} ${task.address.ledger ?? ''}`);
    return { state: 'holds', size: 2, first: false, keys: 'log.test+key' };
  });
  platform(answers);
  await show(addresses(), '/c/sematech/ledger', language);
  expect(await screen.findByText(language === 'en' ? /^Checked: signed by the key/ : /^已核查：由此处已知的密钥签署/)).toBeTruthy();
  expect(asked.toSorted()).toEqual(['check consortium ', 'check consortium work', 'check finance ', 'check ip-ledger ', 'check talent ']);
});

it('proves an entry on demand, and is not green for one that does not hold', async () => {
  const ledger: Verdict = { state: 'holds', size: 2, first: false, keys: '' };
  const proof = { seq: 2, leafIndex: 1, entry: '{"id":"2"}', leafHash: 'leaf', treeSize: 2, hashes: ['path'], checkpoint: 'log\n2\nroot\n\n' };
  const found: Proven = { ledger, included: false, proof, file: '{}' };
  await worker(({ task }) => (task.do === 'prove' ? found : ledger));
  platform(answers);
  await show(addresses(), '/c/sematech/ledger');
  fireEvent.click(await screen.findByRole('button', { name: 'Prove it: entry 2' }));
  expect(await screen.findByText(/What was served does not lead from the entry/)).toBeTruthy();
  expect(screen.queryByText(/^Proven/)).toBeNull();
});

it('shows an alarm on every page until it is saved and put away', async () => {
  await browserMemory().put({ ledger: path, note: '', keys: '', frontier: { size: 0, peaks: [] }, withheld: 0, alarm });
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => (saved.push(blob.type), 'blob:x'), revokeObjectURL: () => undefined }));
  await worker(({ task }) => {
    if (task.do === 'begin anew') {
      void browserMemory().put({ ledger: path, note: '', keys: '', frontier: { size: 0, peaks: [] }, withheld: 0 });
    }
    return { state: 'holds', size: 2, first: true, keys: '' } satisfies Verdict;
  });
  platform(answers);
  await show(addresses(), '/');
  expect((await screen.findByRole('alert')).textContent).toContain('A ledger is not what it was');
  expect(screen.queryByRole('button', { name: /^Put away/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Save as evidence' }));
  expect(saved).toEqual(['application/json']);
  fireEvent.click(await screen.findByRole('button', { name: /^Put away/ }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('shows the checkpoint that it keeps, and holds that of another member against it', async () => {
  const note = 'log.test/x\n2\nroot\n\n— log.test signature\n';
  await browserMemory().put({ ledger: path, note, keys: '', frontier: { size: 0, peaks: [] }, withheld: 0 });
  const held: string[] = [];
  await worker(({ task }): Verdict => {
    if (task.do !== 'hold') {
      return { state: 'holds', size: 2, first: false, keys: '' };
    }
    held.push(task.note);
    return held.length === 1 ? { state: 'holds', size: 2, first: false, keys: '' } : { state: 'alarm', alarm };
  });
  platform(answers);
  await show(addresses(), '/c/sematech/ledger');
  const own = await screen.findByText('The checkpoint that this browser keeps');
  expect(own.parentElement?.querySelector('pre')?.textContent).toBe(note);
  const paste = (text: string) => {
    fireEvent.change(screen.getByLabelText("Another member's checkpoint"), { target: { value: text } });
    fireEvent.click(screen.getByText('Hold it against mine'));
  };
  paste(`\n  ${note}\n`);
  await screen.findByText('Both of you are shown the same ledger.');
  paste('theirs');
  await screen.findByText(/as many entries as were seen elsewhere or before, and other ones/);
  expect(held).toEqual([note, 'theirs\n']);
  expect(document.querySelector('.ant-alert-success')).toBeNull();
});
