import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, show } from '../../testing.tsx';

const at = '/api/consortium/consortia/sematech';
const seat = { kind: 'seat', id: 'board-att' };
const sematech = (): Record<string, unknown> => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/bodies`]: { items: [] },
  [`${at}/successions`]: { items: [{ organisation: 'digital', effectiveOn: '1998-06-11', successors: ['compaq'], passedTo: 'compaq', awaiting: ['finance'] }] },
  [`${at}/demergers`]: {
    items: [{ id: 'D-1', organisation: 'att', to: 'lucent', effectiveOn: '1996-09-30', plan: 'ab'.repeat(32), allotments: [seat], unheld: [{ allotment: { kind: 'asset', id: 'A-9' }, reason: 'It was not its own.' }], awaiting: [] }],
  },
});

it.each([
  ['en', 'digital11 June 1998compaqcompaqfinance', 'seat board-att', 'share of A-9: It was not its own.', 'none: it is carried out everywhere'],
  ['zh', 'digital1998年6月11日compaqcompaqfinance', '席位 board-att', 'A-9 的份额: It was not its own.', '无：均已执行'],
] as const)('shows who stands in whose place, what passed, what could not, and where that is awaited, in %s', async (language, merged, passed, unheld, everywhere) => {
  platform(sematech());
  await show(addresses(), '/c/sematech/successions', language);
  expect((await screen.findByRole('row', { name: /^digital/ })).textContent).toBe(merged);
  const row = (await screen.findByRole('row', { name: /^att/ })).textContent;
  expect(row).toContain(passed);
  expect(row).toContain(unheld);
  expect(row).toContain(everywhere);
});
