import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, show } from '../../testing.tsx';

const root = { person: 'p-1', name: 'Root', organisations: [], administrator: true };
const answers = {
  '/session': { person: 'p-1' },
  '/status': { services: [{ name: 'talent', status: 'up', milliseconds: 7 }, { name: 'finance', status: 'down', milliseconds: 1 }] },
  '/api/consortium/organisations': { items: [{ id: 'ibm', legalName: 'IBM', kind: 'university', country: 'CN' }] },
};

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=proof';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('shows an administrator the services and the register', async () => {
  platform({ ...answers, '/me': root });
  await show(addresses(), '/admin', 'zh');
  expect((await screen.findByText(/7毫秒 内应答/)).tagName).toBe('DD');
  expect(screen.getByText('无应答')).toBeTruthy();
  const row = await screen.findByRole('row', { name: /IBM/ });
  expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['ibm', '高等院校', '中国']);
  expect(screen.getByRole('link', { name: '平台' }).getAttribute('aria-current')).toBe('page');
});

it('does not exist for others, who are led nowhere', async () => {
  const asked = platform({ ...answers, '/me': { ...root, administrator: false } });
  await show(addresses(), '/admin');
  expect(await screen.findByText(/nothing at this address/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Platform' })).toBeNull();
  expect(asked.some(({ url }) => url.endsWith('/organisations'))).toBe(false);
});
