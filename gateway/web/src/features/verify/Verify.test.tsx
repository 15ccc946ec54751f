import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { REFUSALS } from '../../proof/statement/file.ts';
import { platform, problem, show } from '../../testing.tsx';
import { texts as english } from './en.ts';
import { texts as chinese } from './zh.ts';

const IP = 'training+69a77290+AXaLFucfCdllL0sr9ClRphLJCDybrY8c7LdFErtUZHa7';
const kept = (name: string) => new File([readFileSync(`../../quickstart/src/test/resources/kept/${name}`)], name);

beforeEach(() => {
  platform({ '/me': problem(401, 'sign-in-required'), '/status': { services: [] } });
});

async function drop(files: File[], key: string, language: 'zh' | 'en' = 'en') {
  await show(addresses(), '/verify', language);
  const text = language === 'en' ? english : chinese;
  fireEvent.change(await screen.findByLabelText(text.key), { target: { value: key } });
  fireEvent.change(screen.getByLabelText(text.files), { target: { files } });
}

it.each([
  ['en', /gets .* from D-1\.$/, /Not part of what is proven: .*what is still owed/],
  ['zh', /从 D-1 获得/, /不在证明之列：.*尚欠金额/],
] as const)('says to anyone what a statement proves, and what it does not (%s)', async (language, claim, unproven) => {
  await drop([kept('payee.json')], IP, language);
  expect(await screen.findByText(claim)).toBeTruthy();
  expect(screen.getByText(unproven)).toBeTruthy();
  expect(document.querySelector('.ant-alert-success')).toBeTruthy();
});

it('is not green for a file that brought its own key', async () => {
  await drop([kept('exit-talent.json')], '');
  expect(await screen.findByText('exit-talent.json holds by the key that came with it')).toBeTruthy();
  expect(document.querySelector('.ant-alert-success')).toBeNull();
});

it('refuses each of some files by name', async () => {
  const forged = new File([readFileSync('../../quickstart/src/test/resources/kept/payee.json', 'utf8').replace('"payee":"', '"payee":"x')], 'forged.json');
  await drop([new File([new Uint8Array(10_000_001)], 'large.bin'), new File(['%PDF-1.7'], 'a.pdf'), forged, kept('minutes.json')], IP);
  await waitFor(() => expect(screen.getAllByText(/is not proven$/)).toHaveLength(4));
  expect(screen.getByText(english.because['too-large'])).toBeTruthy();
  expect(screen.getByText(english.because['not-text'])).toBeTruthy();
  expect(screen.getByText('The ledger says something else than the file about payee.')).toBeTruthy();
  expect(document.querySelector('.ant-alert-success')).toBeNull();
});

it.each([
  ['en', /^All 34 entries of .* come to the signed root: 10 are there, and 24 are withheld/, 'archive.zip · consortium holds by the key that came with it'],
  ['zh', /全部 34 条记录与已签署的根一致：其中 10 条可见，24 条/, '依文件自带密钥，archive.zip · consortium 成立'],
] as const)('says of the archive of a ledger what it proves (%s)', async (language, claim, title) => {
  await drop([kept('archive.zip')], '', language);
  expect(await screen.findByText(claim)).toBeTruthy();
  expect(screen.getByText(title)).toBeTruthy();
  expect(document.querySelector('.ant-alert-success')).toBeNull();
});

it('says of each ledger of an archive whether it holds, and refuses one that is broken', async () => {
  const broken = new File([readFileSync('../../quickstart/src/test/resources/kept/archive.zip').subarray(0, -9)], 'broken.zip');
  await drop([kept('chain.zip'), broken], '');
  expect(await screen.findByText(/^chain.zip · consortium holds/)).toBeTruthy();
  expect(screen.getByText(/^chain.zip · ip-ledger holds/)).toBeTruthy();
  expect(screen.getByText('broken.zip is not proven').closest('.ant-alert')?.textContent).toContain('no archive as the platform makes it');
});

it('has words for each refusal', () => {
  for (const refusal of REFUSALS) {
    expect([english.because[refusal], chinese.because[refusal]].every((text) => text.length > 0)).toBe(true);
  }
});
