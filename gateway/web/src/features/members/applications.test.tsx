import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { narrowedBy, platform, possible, problem, show, versioned } from '../../testing.tsx';
import { at, sematech, tries } from './members.testing.ts';

const amd = { organisation: 'amd', membershipClass: 'full', charterVersion: 3, status: 'pending', appliedOn: '1990-01-10', lapsesOn: '1990-07-10', next: 'money' };
const found = { ...amd, answers: [{ step: 'site', passed: true, reason: 'Seen <b>there</b>.', answeredOn: '1990-02-01', evidence: 'ab'.repeat(32) }] };
const charter = {
  version: 3,
  classes: [{ id: 'full', name: 'Full member' }],
  terms: { admission: { steps: [{ id: 'site', question: 'Is its plant in the country?' }, { id: 'money', question: 'Can it pay?' }] } },
};
const answers = (): Record<string, unknown> => ({
  ...sematech(),
  [`${at}/charter`]: charter,
  [`${at}/applications`]: { items: [amd] },
  [`${at}/applications/amd`]: versioned(found, 31),
  [`${at}/invitations`]: { items: [{ organisation: 'intel', membershipClass: 'full', invitedOn: '1990-03-01' }] },
});

it('lists applications, narrowed by the platform as the address says', async () => {
  const all: Record<string, unknown> = answers();
  const asked = platform(all);
  await show(addresses(), '/c/sematech/applications?status=pending&utm=x');
  expect((await screen.findByRole('row', { name: /^amd/ })).textContent).toContain('To be decided on');
  all[`${at}/applications`] = { items: [amd, { ...amd, organisation: 'dec', status: 'rejected' }] };
  fireEvent.change(screen.getByLabelText('Status'), { target: { value: '' } });
  fireEvent.submit(screen.getByRole('search'));
  expect((await screen.findByRole('row', { name: /^dec/ })).textContent).toContain('Rejected');
  expect(narrowedBy(asked, `${at}/applications`)).toEqual(['?status=pending', '']);
});

it('says that a status there is not was refused, and not that nobody applied', async () => {
  platform({ ...answers(), [`${at}/applications`]: problem(400, 'invalid-field', [{ pointer: '/status', detail: 'It is one of: pending.' }]) });
  await show(addresses(), '/c/sematech/applications?status=open');
  expect(await screen.findByText('It is invalid-field.')).toBeTruthy();
  expect(screen.queryByText('Nobody has applied.')).toBeNull();
});

it.each([
  ['en', /Is its plant in the country\?: passed, 1 February 1990\. Seen <b>there<\/b>\./, 'Can it pay?: this is next'],
  ['zh', /Is its plant in the country\?: 通过, 1990年2月1日\. Seen <b>there<\/b>\./, 'Can it pay?: 下一步'],
] as const)('shows what the vetting of an applicant found, in %s', async (language, told, next) => {
  platform(answers());
  await show(addresses(), '/c/sematech/applications/amd', language);
  await screen.findByText(next, { selector: 'li' });
  expect(screen.getAllByRole('listitem').some(({ textContent }) => told.test(textContent ?? ''))).toBe(true);
});

it('answers the step of vetting that is next, in the version that was seen', async () => {
  const asked = platform({
    ...answers(),
    [`${tries}/applications/amd/answers`]: possible(),
    [`${tries}/applications/amd/admissions`]: problem(422, 'vetting-open'),
    [`${at}/applications/amd/answers`]: Response.json({}, { status: 201 }),
  });
  await show(addresses(), '/c/sematech/applications/amd');
  fireEvent.click(await screen.findByText('Answer the step money of vetting'));
  const form = await screen.findByRole('form', { name: 'Answer the step money of vetting' });
  fireEvent.change(within(form).getByLabelText('Outcome'), { target: { value: 'false' } });
  fireEvent.change(within(form).getByLabelText('Reason'), { target: { value: 'No.' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  await screen.findByText('Recorded: Answer the step money of vetting.');
  const sent = asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/applications/amd/answers`));
  expect(await sent?.json()).toEqual({ step: 'money', passed: false, reason: 'No.' });
  expect(sent?.headers.get('If-Match')).toBe('"31"');
});

it('leads from what awaits the office to the application', async () => {
  const need = { consortium: 'sematech', kind: 'application', subject: 'applications/amd', for: 'sematech-office', entries: [] };
  platform({ ...answers(), '/api/consortium/needs': { items: [need] } });
  const { router } = await show(addresses(), '/');
  fireEvent.click(await screen.findByRole('link', { name: 'Decide on the application of amd' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/c/sematech/applications/amd'));
});

it('lists who is invited, and invites to a class of the charter', async () => {
  const asked = platform({ ...answers(), [`${tries}/invitations`]: possible() });
  await show(addresses(), '/c/sematech/invitations');
  expect((await screen.findByRole('row', { name: /^intel full/ })).textContent).toContain('1 March 1990');
  fireEvent.click(await screen.findByText('Invite an organisation'));
  const form = await screen.findByRole('form', { name: 'Invite an organisation' });
  fireEvent.change(within(form).getByLabelText('Organisation'), { target: { value: 'dec' } });
  fireEvent.change(within(form).getByLabelText('Class'), { target: { value: 'full' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  const sent = asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/invitations`));
  expect(await sent?.json()).toEqual({ organisation: 'dec', membershipClass: 'full' });
});

it('takes an invitation back on the page of whom it invites', async () => {
  const asked = platform({
    ...answers(),
    [`${at}/members/intel`]: versioned({ organisation: 'intel', memberships: [], invitation: { organisation: 'intel', membershipClass: 'full', invitedOn: '1990-03-01' } }, 40),
    [`${tries}/invitations/intel/withdrawals`]: possible(),
    [`${at}/invitations/intel/withdrawals`]: Response.json({}, { status: 201 }),
  });
  await show(addresses(), '/c/sematech/members/intel');
  fireEvent.click(await screen.findByText('Take the invitation back'));
  const form = await screen.findByRole('form', { name: 'Take the invitation back' });
  fireEvent.change(within(form).getByLabelText('Reason'), { target: { value: 'Merged.' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  await screen.findByText('Recorded: Take the invitation back.');
  expect(await asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/invitations/intel/withdrawals`))?.json()).toEqual({ reason: 'Merged.' });
});
