import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, possible, problem, show } from '../../testing.tsx';
import { motion, path, sematech, trying, voting } from './decisions.testing.ts';

const posts = (asked: Request[], to: string) => asked.filter(({ method, url }) => method === 'POST' && new URL(url).pathname === to);
const press = (name: string | RegExp) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

it('lists motions by their stage, as the address says', async () => {
  const asked = platform(sematech());
  await show(addresses(), '/c/sematech/decisions?stage=voted');
  const row = await screen.findByRole('row', { name: /Fund <b>lithography<\/b>/ });
  expect(within(row).getByRole('link').getAttribute('href')).toBe('/c/sematech/decisions/motions/M-1');
  expect(row.textContent).toContain('Being voted on');
  fireEvent.change(screen.getByRole('combobox', { name: 'Stage' }), { target: { value: 'adopted' } });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Show these' })));
  const stages = () => asked.filter(({ url }) => new URL(url).pathname === path('/motions')).map(({ url }) => new URL(url).searchParams.get('stage'));
  await waitFor(() => expect(stages()).toEqual(['voted', 'adopted']));
});

it('votes for several seats on one sheet, and shows each done or refused', async () => {
  const answers = sematech();
  answers[trying('/votings/V-1/votes')] = possible();
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/decisions/votings/V-1');
  const ibm = await screen.findByRole('group', { name: 'board-ibm (weight 2)' });
  const ti = screen.getByRole('group', { name: 'board-ti (weight 2)' });
  expect(ibm.textContent).toContain('It also carries 1/3 of the weight of board-hp.');
  fireEvent.click(within(ibm).getByRole('radio', { name: 'Yes' }));
  fireEvent.click(within(ti).getByRole('radio', { name: 'No' }));
  answers[path('/votings/V-1/votes')] = problem(422, 'vote-lost');
  await press('Cast 2 votes');
  await waitFor(() => expect(ti.textContent).toContain('It is vote-lost.'));
  expect(ibm.textContent).toContain('It is vote-lost.');
  answers[path('/votings/V-1/votes')] = Response.json({}, { status: 201 });
  await press('Cast 2 votes');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Cast 0 votes' }).hasAttribute('disabled')).toBe(true));
  const cast = posts(asked, path('/votings/V-1/votes'));
  expect(await Promise.all(cast.slice(2).map((request) => request.json()))).toEqual([
    { seat: 'board-ibm', choice: 'yes' },
    { seat: 'board-ti', choice: 'no' },
  ]);
  expect(new Set(cast.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(4);
});

it('keeps what is chosen through a reload, and sends nothing by itself', async () => {
  const answers = { ...sematech(), [trying('/votings/V-1/votes')]: possible() };
  platform(answers);
  await show(addresses(), '/c/sematech/decisions/votings/V-1');
  fireEvent.click(within(await screen.findByRole('group', { name: /board-ti/ })).getByRole('radio', { name: 'Abstain' }));
  cleanup();
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/decisions/votings/V-1');
  const again = within(await screen.findByRole('group', { name: /board-ti/ })).getByRole('radio', { name: 'Abstain' });
  expect((again as HTMLInputElement).checked).toBe(true);
  expect(posts(asked, path('/votings/V-1/votes'))).toEqual([]);
});

it('offers no vote to a seat that the platform would refuse, and says why', async () => {
  platform({ ...sematech(), [trying('/votings/V-1/votes')]: problem(422, 'stands-aside') });
  await show(addresses(), '/c/sematech/decisions/votings/V-1');
  const sheet = await screen.findByRole('region', { name: 'Vote for your seats' });
  await within(sheet).findAllByText('It is stands-aside.');
  expect(within(sheet).queryByRole('radio')).toBeNull();
});

it('takes no choice for a secret vote', async () => {
  const secret = { ...voting, terms: { ...voting.terms, rule: { ...voting.terms.rule, secrecy: 'secret' } } };
  platform({ ...sematech(), [path('/votings/V-1')]: secret });
  await show(addresses(), '/c/sematech/decisions/votings/V-1');
  await screen.findByText(/This vote is secret/);
  expect(screen.getByRole('link', { name: 'Take a paper' }).getAttribute('href')).toBe('/c/sematech/votings/V-1/paper');
  expect(screen.queryByRole('radio')).toBeNull();
});

it('stands aside with a reason, sent once it was said to be possible', async () => {
  const answers = { ...sematech(), [trying('/votings/V-1/conflicts')]: possible(), [path('/votings/V-1/conflicts')]: Response.json({}, { status: 201 }) };
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/decisions/votings/V-1');
  fireEvent.click(await screen.findByText('Stand aside with board-ibm'));
  const form = await screen.findByRole('form', { name: 'Stand aside with board-ibm' });
  fireEvent.change(within(form).getByLabelText('Reason'), { target: { value: 'We sell it.' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: 'Check without recording' })));
  await within(form).findByText('This could be recorded as it is.');
  expect(posts(asked, path('/votings/V-1/conflicts'))).toEqual([]);
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  const said = await screen.findByText('Recorded: Stand aside with board-ibm.');
  expect(document.activeElement).toBe(said);
  expect(await posts(asked, path('/votings/V-1/conflicts'))[0]?.json()).toEqual({ seat: 'board-ibm', reason: 'We sell it.' });
});

it.each([
  ['en', 'Nobody is left who may vote: nothing is decided.', 'entries 40 to 44'],
  ['zh', '没有人可以表决：未作出任何决定。', '第 40 至 44 条记录'],
] as const)('accounts for a count step by step in %s', async (language, step, rests) => {
  platform(sematech());
  await show(addresses(), '/c/sematech/decisions/motions/M-1/account', language);
  expect(await screen.findByText(step)).toBeTruthy();
  expect(screen.getByText(rests)).toBeTruthy();
});

it.each([
  ['en', 'The class full weighs 2.'],
  ['zh', '类别full的权重为2。'],
] as const)('says of each seat why it weighs what it does in %s', async (language, ground) => {
  platform(sematech());
  await show(addresses(), '/c/sematech/decisions/votings/V-1', language);
  expect(await screen.findAllByText(ground)).toHaveLength(3);
});

it('revises a motion of the version that was seen, and shows what somebody else made of it', async () => {
  const answers: Record<string, unknown> = { ...sematech(), [trying('/motions/M-1/revisions')]: possible(), [path('/motions/M-1/revisions')]: problem(412, 'stale') };
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/decisions/motions/M-1');
  fireEvent.click(await screen.findByText('Revise the motion'));
  const form = await screen.findByRole('form', { name: 'Revise the motion' });
  fireEvent.change(within(form).getByLabelText('Reasons'), { target: { value: 'We fall further behind.' } });
  const changed = { ...motion, question: { ...motion.question, reasons: 'Others run ahead.' } };
  answers[path('/motions/M-1')] = Response.json(changed, { headers: { ETag: '"9"' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  const row = await within(form).findByRole('row', { name: /^Reasons/ });
  expect(within(row).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['We fall behind.', 'Others run ahead.', 'We fall further behind.']);
  const sent = posts(asked, path('/motions/M-1/revisions'))[0];
  expect(sent?.headers.get('If-Match')).toBe('"7"');
  expect(await sent?.json()).toMatchObject({ question: { title: 'Fund <b>lithography</b>', reasons: 'We fall further behind.' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  await waitFor(() => expect(posts(asked, path('/motions/M-1/revisions'))[1]?.headers.get('If-Match')).toBe('"9"'));
});

it('shows a resolution with its veto: until when, who was told, who objects and why', async () => {
  platform({ ...sematech(), [trying('/resolutions/R-1/objections')]: possible() });
  await show(addresses(), '/c/sematech/decisions/resolutions/R-1');
  const row = await screen.findByRole('row', { name: /board-hp/ });
  expect(row.textContent).toContain('17 June 1992');
  expect(row.textContent).toContain('Too <i>dear</i>.');
  expect(screen.getByText('1 July 1992')).toBeTruthy();
  expect(await screen.findByText('Object for board-ti')).toBeTruthy();
});

it('tables a motion of a kind that the charter has, and shows a problem at its field', async () => {
  const answers = { ...sematech(), [path('/motions')]: problem(422, 'invalid', [{ pointer: '/question/title', detail: 'Say what it is about.' }]) };
  const asked = platform(answers);
  await show(addresses(), '/c/sematech/decisions/new');
  fireEvent.click(await screen.findByText('Table a motion: Opinion of the board (Board)'));
  const form = await screen.findByRole('form', { name: 'Table a motion: Opinion of the board (Board)' });
  fireEvent.change(within(form).getByLabelText('Reasons'), { target: { value: 'We fall behind.' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  expect((await within(form).findByRole('textbox', { name: 'Title' })).getAttribute('aria-invalid')).toBe('true');
  expect(await posts(asked, path('/motions'))[0]?.json()).toEqual({
    kind: 'opinion',
    seat: 'board-ibm',
    question: { title: '', reasons: 'We fall behind.', proposal: { kind: 'opinion' } },
  });
});

it('offers no procedure but those that the charter has for the kind of motion', async () => {
  const asked = platform({ ...sematech(), [trying('/motions/M-1/votings')]: possible() });
  await show(addresses(), '/c/sematech/decisions/motions/M-1');
  fireEvent.click(await screen.findByText('Open the vote on the motion'));
  const procedure = within(await screen.findByRole('form', { name: 'Open the vote on the motion' })).getByLabelText('Procedure');
  expect(within(procedure).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Choose…', 'In a meeting']);
  expect(await posts(asked, trying('/motions/M-1/votings'))[0]?.json()).toEqual({ procedure: 'meeting' });
});
