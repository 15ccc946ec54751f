import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { platform, show } from '../testing.tsx';
import { addresses } from './router.tsx';

const at = '/api/consortium/consortia/sematech';
const charter = { version: 2, secretariat: 'staff', currency: 'USD', noticeMonths: 24, classes: [] };
const sematech = {
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/bodies`]: { items: [] },
  [`${at}/charter`]: charter,
  [`${at}/charter/text`]: { version: 2, paragraphs: [] },
  [`${at}/charter/versions/1`]: { charter, from: '1992-01-01' },
  [`${at}/motions/M-1/account`]: [],
  '/api/finance/consortia/sematech/trial-balance': { on: '1992-06-30', currencies: [] },
};

it.each([
  ['the charter in force', 'charter', 'en', 'Print'],
  ['a version of the charter', 'charter/versions/1', 'zh', '打印'],
  ['the account of a vote', 'decisions/motions/M-1/account', 'en', 'Print'],
  ['the books', 'money', 'zh', '打印'],
] as const)('puts %s on paper', async (_, path, language, name) => {
  platform(sematech);
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await show(addresses(), `/c/sematech/${path}`, language);
  fireEvent.click(await screen.findByRole('button', { name }));
  expect(print).toHaveBeenCalledOnce();
});
