import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { narrowedBy, platform, possible, problem, show, versioned } from '../../testing.tsx';
import { at, sematech, tries } from './members.testing.ts';

const chair = { id: 'e-1', in: { kind: 'fund', id: 'seed' }, as: 'reviewer', organisation: 'ibm', person: 'p-7', from: '1990-01-01' };
const answers = (): Record<string, unknown> => ({
  ...sematech(),
  [`${at}/engagements`]: { items: [chair, { ...chair, id: 'e-2', in: { kind: 'project', id: 'litho' }, as: 'director', until: '1991-01-01' }] },
  [`${at}/engagements/e-1`]: versioned(chair, 52),
});

it.each([
  ['en', 'Reviewer in seed', 'Part'],
  ['zh', 'seed 的评审人', '角色'],
] as const)('lists who has which part, narrowed by the address, in %s', async (language, part, label) => {
  const all = answers();
  const asked = platform(all);
  await show(addresses(), '/c/sematech/engagements?kind=fund', language);
  expect((await screen.findByRole('link', { name: part })).getAttribute('href')).toBe('/c/sematech/engagements/e-1');
  all[`${at}/engagements`] = { items: [] };
  fireEvent.change(screen.getByLabelText(label), { target: { value: 'director' } });
  fireEvent.submit(screen.getByRole('search'));
  expect(await screen.findByText(language === 'en' ? 'Nobody has a part in a project or fund.' : '尚无人参与项目或基金。')).toBeTruthy();
  expect(narrowedBy(asked, `${at}/engagements`)).toEqual(['?kind=fund', '?kind=fund&as=director']);
});

it('records a part as the platform names it', async () => {
  const asked = platform({ ...answers(), [`${at}/engagements`]: { items: [] } });
  await show(addresses(), '/c/sematech/engagements');
  const title = 'Record that someone takes a part in a project or fund';
  fireEvent.click(await screen.findByText(title));
  const form = await screen.findByRole('form', { name: title });
  const type = (label: string, value: string) => fireEvent.change(within(form).getByLabelText(label), { target: { value } });
  type('Project or fund', 'project');
  type('Id of the project or fund', 'litho');
  type('Part', 'performer');
  type('Organisation (optional)', 'ibm');
  type('From', '1991-01-01');
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  const sent = asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/engagements`));
  expect(await sent?.json()).toEqual({ in: { kind: 'project', id: 'litho' }, as: 'performer', organisation: 'ibm', from: '1991-01-01' });
});

it('tries whether a part can be given up on a day that is refused at its field alone, so that one that is over can still end earlier', async () => {
  const asked = platform({ ...answers(), [`${tries}/engagements/e-1/endings`]: problem(400, 'invalid-field', [{ pointer: '/until', detail: 'It ends after it begins.' }]) });
  await show(addresses(), '/c/sematech/engagements/e-1');
  expect(await screen.findByText('Record that this part is given up', { selector: 'summary' })).toBeTruthy();
  expect(await asked.find(({ url }) => url.endsWith(`${tries}/engagements/e-1/endings`))?.json()).toEqual({ until: '1990-01-01' });
});

it('shows a part with its proof, and gives it up in the version that was seen', async () => {
  const asked = platform({ ...answers(), [`${tries}/engagements/e-1/endings`]: possible(), [`${at}/engagements/e-1/endings`]: Response.json({}, { status: 201 }) });
  await show(addresses(), '/c/sematech/engagements/e-1');
  expect(await screen.findByRole('button', { name: /entry 52/ })).toBeTruthy();
  fireEvent.click(await screen.findByText('Record that this part is given up'));
  const form = await screen.findByRole('form', { name: 'Record that this part is given up' });
  fireEvent.change(within(form).getByLabelText('First day that is none of it'), { target: { value: '1992-01-01' } });
  await act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
  await screen.findByText('Recorded: Record that this part is given up.');
  const sent = asked.find(({ method, url }) => method === 'POST' && url.endsWith(`${at}/engagements/e-1/endings`));
  expect(await sent?.json()).toEqual({ until: '1992-01-01' });
  expect(sent?.headers.get('If-Match')).toBe('"52"');
});
