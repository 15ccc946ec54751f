import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { type Ballot, ballotNumber } from '../../ballot/ballot.ts';
import { browserDrawer } from '../../ballot/drawer.ts';
import { paperOf, sealedFile } from '../../ballot/kit.ts';
import { fromHex, hex } from '../../proof/bytes.ts';
import { platform, problem, show } from '../../testing.tsx';

const path = '/api/consortium/consortia/alpha/ballots';
const nobody = { '/me': problem(401, 'sign-in-required'), '/status': { services: [] } };

/** A ballot that a key signed. */
async function ballot(seat: string): Promise<Ballot> {
  const how = { name: 'RSA-PSS', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-384' };
  const pair = await crypto.subtle.generateKey(how, true, ['sign', 'verify']);
  const secret = { nonce: hex(crypto.getRandomValues(new Uint8Array(32))), choice: 'no' } as const;
  const signature = await crypto.subtle.sign({ name: 'RSA-PSS', saltLength: 48 }, pair.privateKey, fromHex(ballotNumber(secret)));
  const { n = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return { consortium: 'alpha', voting: 'V-1', seat, key: Buffer.from(n, 'base64url').toString('hex'), ...secret, signature: hex(new Uint8Array(signature)) };
}

it('casts a ballot that is kept here once its voter knows that it is final, and shows its number and not its choice', async () => {
  const kept = await ballot('board.full.ibm');
  await browserDrawer().put({ state: 'signed', ballot: kept });
  const asked = platform({ ...nobody, [path]: { number: ballotNumber(kept), entry: 31 } });
  await show(addresses(), '/ballot');
  const section = within(await screen.findByRole('region', { name: 'Vote V-1 of alpha, for seat board.full.ibm' }));
  const button = section.getByRole<HTMLButtonElement>('button', { name: 'Cast it' });
  expect(button.disabled).toBe(true);
  fireEvent.click(section.getByRole('checkbox'));
  fireEvent.click(button);
  await waitFor(async () => expect(await browserDrawer().all()).toEqual([{ state: 'cast', ballot: kept, entry: 31 }]));
  await section.findByRole('button', { name: 'Forget this kit' });
  expect(section.getByRole('status').textContent).toContain(`It stands in the ledger. After the close you find it by its number:${ballotNumber(kept)}`);
  const [sent, ...more] = asked.filter(({ url }) => url.endsWith('/ballots'));
  expect(more).toEqual([]);
  expect(sent?.credentials).toBe('omit');
  expect([...(sent?.headers.keys() ?? [])]).toEqual(['content-type']);
  expect(document.body.textContent).not.toContain(kept.nonce);
});

it('casts one from a file, tells what was refused, and leaves nothing behind on the device', async () => {
  const carried = await ballot('board.full.amd');
  const file = new File([await sealedFile({ state: 'signed', ballot: carried }, 'four words')], 'ballot.json');
  platform({ ...nobody, [path]: problem(422, 'ballot-not-signed') });
  await show(addresses(), '/ballot', 'zh');
  fireEvent.change(await screen.findByLabelText('选票文件'), { target: { files: [file] } });
  fireEvent.change(screen.getByLabelText('文件的口令'), { target: { value: 'other' } });
  fireEvent.click(screen.getByRole('button', { name: /打开/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('口令不符');
  fireEvent.change(screen.getByLabelText('文件的口令'), { target: { value: 'four words' } });
  fireEvent.click(screen.getByRole('button', { name: /打开/ }));
  const section = within(await screen.findByRole('region', { name: /board.full.amd/ }));
  fireEvent.click(section.getByRole('checkbox'));
  fireEvent.click(section.getByRole('button', { name: /投出/ }));
  expect(await section.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('It is ballot-not-signed.'));
  expect((await browserDrawer().all()).some((kit) => paperOf(kit).seat === 'board.full.amd')).toBe(false);
});

it('does not send a ballot that would not be counted', async () => {
  const forged = { ...(await ballot('board.full.ti')), choice: 'yes' as const };
  await browserDrawer().put({ state: 'signed', ballot: forged });
  const asked = platform(nobody);
  await show(addresses(), '/ballot');
  const section = within(await screen.findByRole('region', { name: /board.full.ti/ }));
  fireEvent.click(section.getByRole('checkbox'));
  fireEvent.click(section.getByRole('button', { name: 'Cast it' }));
  expect((await section.findByRole('alert')).textContent).toContain('signature in it does not hold');
  expect(asked.filter(({ url }) => url.endsWith('/ballots'))).toEqual([]);
});

it.each([
  ['en', 'A ballot that was not cast', 'Cast the ballot of seat board.full.hp in vote V-1 of alpha'],
  ['zh', '1 张尚未投出的选票', '投出席位 board.full.hp 在 alpha 表决 V-1 中的选票'],
] as const)('reminds in the inbox of a ballot that was not cast, and not of one that was (%s)', async (language, title, way) => {
  await Promise.all((await browserDrawer().all()).map((kit) => browserDrawer().forget(kit)));
  const kept = await ballot('board.full.hp');
  await browserDrawer().put({ state: 'signed', ballot: kept });
  await browserDrawer().put({ state: 'cast', ballot: { ...kept, seat: 'board.full.dec' } });
  platform({ '/me': { person: 'p-7', name: 'Anna', organisations: ['hp'], administrator: false }, '/session': { person: 'p-7' }, '/status': { services: [] } });
  await show(addresses(), '/', language);
  await screen.findByRole('heading', { name: title });
  expect(screen.getByRole('link', { name: way }).getAttribute('href')).toBe('/ballot');
  expect(document.body.textContent).not.toContain('board.full.dec');
  expect(document.body.textContent).not.toContain(kept.nonce);
});
