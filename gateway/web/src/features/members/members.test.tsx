import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, possible, problem, show, versioned } from '../../testing.tsx';
import { at, ibm, sematech, tries } from './members.testing.ts';

it('lists the members of a day', async () => {
  const asked = platform(sematech());
  await show(addresses(), '/c/sematech/members');
  expect((await screen.findByRole('row', { name: /^ibm full/ })).textContent).toContain('1 December 1991');
  fireEvent.change(screen.getByLabelText('On the day'), { target: { value: '1989/6/30' } });
  await waitFor(() => expect(asked.some(({ url }) => url.endsWith(`${at}/members?on=1989-06-30`))).toBe(true));
});

it.each([
  ['en', 'It has no vote today: it is in default with its dues.', /Suspended from 1 January 1990 to 1 February 1990: <i>Dues<\/i>/],
  ['zh', '今日没有表决权：拖欠会费。', /1990年1月1日 至 1990年2月1日 暂停：<i>Dues<\/i>/],
] as const)('says of a member whether it votes, and what has been, in %s', async (language, vote, suspended) => {
  platform(sematech());
  await show(addresses(), '/c/sematech/members/ibm', language);
  expect(await screen.findByText(vote)).toBeTruthy();
  expect(await screen.findByText(suspended)).toBeTruthy();
  expect(screen.getByText('We paid.')).toBeTruthy();
});

it('gives notice for an organisation of one\'s own, once that is possible', async () => {
  const answers: Record<string, unknown> = { ...sematech(), [`${at}/charter`]: { version: 3, classes: [] } };
  answers[`${tries}/withdrawals`] = possible();
  answers[`${at}/withdrawals`] = Response.json({}, { status: 201 });
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/members/ibm');
  fireEvent.click(await screen.findByText('Give notice of withdrawal'));
  const form = await screen.findByRole('form', { name: 'Give notice of withdrawal' });
  fireEvent.change(within(form).getByLabelText('Leaves on'), { target: { value: '1994年1月1日' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  await screen.findByText('Recorded: Give notice of withdrawal.');
  const sent = asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/withdrawals`));
  expect(await sent?.json()).toEqual({ effectiveOn: '1994-01-01' });
});

it('shows what a member has a part in: seats, dues, what it said of leaving, and the entry behind it', async () => {
  platform({
    ...sematech(),
    '/api/consortium/organisations': { items: [{ id: 'ibm', legalName: 'IBM <b>Corporation</b>' }] },
    [`${at}/members/ibm`]: versioned({ organisation: 'ibm', memberships: [ibm], noticeClaim: { givenOn: '1991-11-01', effectiveOn: '1993-11-01', letter: 'ab'.repeat(32) } }, 17),
    [`${at}/seats`]: { items: [{ seat: 'board-ibm', body: 'board', organisation: 'ibm', alternates: [], sort: 'member', votes: true, vacant: false }] },
    [`${at}/bodies`]: { items: [{ id: 'board', name: 'Board of directors', seats: 14 }] },
    [`${at}/members/ibm/dues-invoices`]: { items: [{ id: '1991-ibm', year: 1991, organisation: 'ibm', amount: { amount: '1000.00', currency: 'USD' }, status: 'open', invoicedOn: '1991-01-01', dueOn: '1991-03-01' }] },
  });
  await show(addresses(), '/c/sematech/members/ibm');
  expect((await screen.findByRole('heading', { level: 1, name: /IBM <b>Corporation<\/b>/ })).textContent).toBe('Member IBM <b>Corporation</b>');
  expect((await screen.findByRole('row', { name: /board-ibm/ })).textContent).toContain('Board of directors');
  expect((await screen.findByRole('row', { name: /1991-ibm/ })).textContent).toContain('USD\u00a01,000.00');
  expect(screen.getByText('ab'.repeat(32))).toBeTruthy();
  expect(await screen.findByRole('button', { name: /entry 17/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'What it contributed' }).getAttribute('href')).toBe('/c/sematech/contributions?organisation=ibm');
});

it('suspends a member in the version that was seen, and says of what cannot be done why not', async () => {
  const answers: Record<string, unknown> = { ...sematech(), [`${at}/members/ibm`]: versioned({ organisation: 'ibm', memberships: [ibm] }, 17) };
  answers[`${tries}/members/ibm/suspensions`] = possible();
  answers[`${tries}/members/ibm/expulsions`] = problem(422, 'decided-by-resolution');
  answers[`${at}/members/ibm/suspensions`] = Response.json({}, { status: 201 });
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/members/ibm');
  fireEvent.click(await screen.findByText('Suspend the member'));
  const form = await screen.findByRole('form', { name: 'Suspend the member' });
  fireEvent.change(within(form).getByLabelText('Suspended from'), { target: { value: '1992-02-01' } });
  fireEvent.change(within(form).getByLabelText('Reason'), { target: { value: 'It <i>does not</i> pay.' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  await screen.findByText('Recorded: Suspend the member.');
  const sent = asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/members/ibm/suspensions`));
  expect(await sent?.json()).toEqual({ from: '1992-02-01', reason: 'It <i>does not</i> pay.' });
  expect(sent?.headers.get('If-Match')).toBe('"17"');
  expect(screen.getByText('Expel it for a breach')).toBeTruthy();
  expect(screen.queryByRole('form', { name: 'Expel it for a breach' })).toBeNull();
});

it('tries the confirmation of a notice with the letter that was named, and leaves it to the office to type its own', async () => {
  const letter = 'ab'.repeat(32);
  const claim = { givenOn: '1991-11-01', effectiveOn: '1993-11-01', letter, recordedAt: '1991-11-01T00:00:00.000Z' };
  const asked = platform({
    ...sematech(),
    [`${at}/members/ibm`]: versioned({ organisation: 'ibm', memberships: [ibm], noticeClaim: claim }, 17),
    [`${tries}/members/ibm/notice-confirmations`]: possible(),
  });
  await show(addresses(), '/c/sematech/members/ibm');
  fireEvent.click(await screen.findByText('Confirm that the office has its letter of withdrawal'));
  expect((await screen.findByLabelText<HTMLInputElement>('Letter')).value).toBe('');
  expect(await asked.find(({ url }) => url.includes('/tries/') && url.endsWith('/notice-confirmations'))?.json()).toEqual({ letter });
});

it('offers a hearing and a suspension by trying them on a day that no deadline is too long for', async () => {
  const asked = platform({ ...sematech(), [`${tries}/members/ibm/hearings`]: possible(), [`${tries}/members/ibm/suspensions`]: possible() });
  await show(addresses(), '/c/sematech/members/ibm');
  expect(await screen.findByText('Invite it to be heard', { selector: 'summary' })).toBeTruthy();
  const tried = (path: string) => asked.find(({ url }) => url.endsWith(`${tries}/members/ibm/${path}`))?.json();
  expect(await tried('hearings')).toEqual({ reason: '-', until: '9999-12-31' });
  expect(await tried('suspensions')).toEqual({ reason: '-', from: '9999-12-31' });
});
