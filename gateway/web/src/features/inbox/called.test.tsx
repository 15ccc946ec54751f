import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addresses } from '../../app/router.tsx';
import { platform, show } from '../../testing.tsx';

const governance = '/api/consortium/consortia/sematech';
const ledger = '/api/ip-ledger/consortia/sematech';

const registered = [
  { id: 'ibm', legalName: 'IBM Corporation' },
  { id: 'ti', legalName: 'Texas Instruments' },
];

const known = {
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  '/api/consortium/consortia': { items: [{ id: 'sematech', name: 'SEMATECH', life: 'active', standing: 'member', foundedOn: '1987-08-12', open: true }] },
  '/api/consortium/organisations': { items: registered },
  [`${governance}/votings`]: { items: [{ id: 'v-1', motion: 'm-1' }, { id: 'v-2', motion: 'm-2' }] },
  [`${governance}/motions`]: { items: [{ id: 'm-1', title: 'Fund lithography' }, { id: 'm-2', title: 'Elect a chair' }] },
  [`${governance}/resolutions`]: { items: [{ id: 'r-1', title: 'Budget of 1991' }] },
  [`${governance}/meetings`]: { items: [{ id: 'mt-1', title: 'Spring meeting' }] },
  [`${governance}/meeting-demands`]: { items: [{ id: 'D-1', title: 'On the budget' }] },
  [`${governance}/exits`]: { items: [{ id: 'X-1', member: 'ti' }] },
  [`${ledger}/assets`]: { items: [{ id: 'a-1', title: 'Stepper <b>7</b>' }] },
  [`${ledger}/rights/requests`]: { items: [{ id: 'q-1', asset: 'a-1' }] },
  [`${ledger}/notices`]: { items: [{ id: 'n-1', asset: 'a-1' }] },
  [`${ledger}/pledges`]: { items: [{ id: 'p-1', asset: 'a-1' }] },
  [`${ledger}/distributions`]: { items: [{ id: 'd-1', asset: 'a-1' }] },
  '/api/finance/consortia/sematech/grants': { items: [{ id: 'g-1', funder: 'ti', firstYear: 1988, lastYear: 1992 }] },
  '/api/talent/consortia/sematech/agreements': { items: [{ id: 'a-1', home: 'ti', host: 'ibm' }] },
};

it.each([
  ['vote', 'votings/v-1', 'Vote for IBM Corporation: Fund lithography'],
  ['paper', 'votings/v-2', 'Take the paper of IBM Corporation for the secret vote Elect a chair'],
  ['objection', 'resolutions/r-1', 'Object to the resolution Budget of 1991 for IBM Corporation, if you want to'],
  ['refused-effect', 'resolutions/r-1', 'A rule stands against what the resolution Budget of 1991 brings about: mend that, then try it again'],
  ['summons', 'meetings/mt-1', 'Send notice of the meeting Spring meeting to the seats that have none'],
  ['minutes', 'meetings/mt-1/minutes', 'Read the minutes that were sent to IBM Corporation, and object if they are wrong: Spring meeting'],
  ['demand', 'meeting-demands/D-1', 'Other seats want a meeting (On the budget): join them for IBM Corporation, if you want to'],
  ['application', 'applications/ti', 'Decide on the application of Texas Instruments'],
  ['basis-confirmation', 'bases/1990/ti', 'Confirm the basis of dues that Texas Instruments reported'],
  ['failed-exit', 'exits/X-1', 'Try the exit of Texas Instruments again: it failed'],
  ['share', 'assets/a-1', 'Confirm the share of Stepper <b>7</b> that was registered for IBM Corporation, or contest it'],
  ['background', 'projects/cmp/background/a-1', 'Say whether Stepper <b>7</b> may be used as background'],
  ['renewal-due', 'assets/a-1/renewals/2', 'Renew Stepper <b>7</b>, or give it up'],
  ['valuation', 'assets/a-1/valuations/v-1', 'Confirm the valuation of Stepper <b>7</b>'],
  ['access', 'rights/requests/q-1', 'Answer the request for access to Stepper <b>7</b>'],
  ['notice', 'notices/n-1', 'Answer the notice about Stepper <b>7</b>'],
  ['pledge-consent', 'pledges/p-1', 'Consent to a transfer of Stepper <b>7</b>, which is pledged to you'],
  ['recalculation', 'distributions/d-1', 'Compute the distribution of Stepper <b>7</b> again'],
  ['returned-payment', 'distributions/d-1/statements/ti', 'A payment to Texas Instruments came back'],
  ['match', 'grants/g-1', 'Take what the grant Texas Instruments 1988–1992 gives for dues that came in'],
  ['agreement', 'agreements/a-1', 'Accept the agreement Texas Instruments – IBM Corporation, which was proposed to you'],
])('tells of a need of kind %s by the name of what it is about', async (kind, subject, text) => {
  platform({ ...known, '/api/consortium/needs': { items: [{ consortium: 'sematech', kind, subject, for: 'ibm', entries: [] }] } });
  await show(addresses(), '/');
  expect(await screen.findByRole('link', { name: text })).toBeTruthy();
});

it('asks for names once for all needs of a kind, and for assets once for all kinds', async () => {
  const need = { consortium: 'sematech', for: 'ibm', entries: [] };
  const asked = platform({
    ...known,
    '/api/consortium/needs': { items: [{ ...need, kind: 'vote', subject: 'votings/v-1' }, { ...need, kind: 'vote', subject: 'votings/v-2' }] },
    '/api/ip-ledger/needs': { items: [{ ...need, kind: 'share', subject: 'assets/a-1' }, { ...need, kind: 'notice', subject: 'notices/n-1' }] },
  });
  await show(addresses(), '/');
  for (const name of [/Fund lithography/, /Elect a chair/, /share of Stepper/, /notice about Stepper/]) {
    expect(await screen.findByRole('link', { name })).toBeTruthy();
  }
  const lists = ['/votings', '/motions', '/assets', '/notices'];
  const paths = asked.map(({ url }) => new URL(url).pathname);
  expect(lists.map((list) => paths.filter((path) => path.endsWith(list)).length)).toEqual([1, 1, 1, 1]);
});

it('asks the register for organisations alone, never for seats', async () => {
  const asked = platform({
    ...known,
    '/api/consortium/needs': { items: [{ consortium: 'sematech', kind: 'vote', subject: 'votings/v-1', for: 'board.full.ibm', entries: [] }] },
  });
  await show(addresses(), '/');
  expect(await screen.findByRole('link', { name: 'Vote for board.full.ibm: Fund lithography' })).toBeTruthy();
  expect(asked.filter(({ url }) => new URL(url).searchParams.has('ids'))).toEqual([]);
});
