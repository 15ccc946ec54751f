/** A board of three seats, of which one person has two, and a motion that it votes on. */
const at = '/api/consortium/consortia/sematech';

const rule = {
  weighing: { kind: 'by-class' },
  cap: { kind: 'of-total', part: '1/2' },
  quorum: { seats: { exceeded: false, part: '1/2' } },
  majorities: [{ measure: 'weight', of: 'cast', yes: { exceeded: false, part: '2/3' } }],
  tie: 'falls',
  secrecy: 'open',
  timeLockDays: 0,
  votingDays: 14,
};
const terms = { body: 'board', charterVersion: 3, procedure: 'written', proxies: { inPart: true, most: 2 }, rule };
const question = { title: 'Fund <b>lithography</b>', reasons: 'We fall behind.', proposal: { kind: 'opinion' } };
const seat = (id: string, holder: string) => ({ seat: id, body: 'board', holder, alternates: [], sort: 'member', vacant: false, votes: true });
const sentence = (en: string, zh: string) => ({ code: 'x', arguments: [], text: { en, zh } });
const elector = (id: string, organisation: string) => ({
  seat: id,
  organisation,
  group: organisation,
  full: '2',
  weight: '2',
  given: [],
  ground: { kind: 'of-class', membershipClass: 'full', whole: '2', seats: 1 },
  groundInWords: sentence('The class full weighs 2.', '类别full的权重为2。'),
});
const amount = (seats: string, weight: string) => ({ seats, weight });
const tally = { yes: amount('2', '4'), no: amount('1', '2'), abstained: amount('0', '0'), present: amount('3', '6'), entitled: amount('3', '6') };

export const motion = { id: 'M-1', kind: 'opinion', body: 'board', stage: 'voted', tabled: '1992-06-01T08:00:00.000Z', question, amendments: [], votings: ['V-1'] };
export const voting = { id: 'V-1', motion: 'M-1', open: true, opened: '1992-06-02T08:00:00.000Z', ends: '1992-06-16T08:00:00.000Z', electors: 3, votes: 0, extensions: 0, terms };

export function sematech(): Record<string, unknown> {
  return {
    '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
    '/session': { person: 'p-7', secondsLeft: 1500 },
    '/status': { services: [] },
    [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
    [`${at}/seats`]: { items: [seat('board-ibm', 'p-7'), seat('board-ti', 'p-7')] },
    [`${at}/bodies`]: { items: [{ id: 'board', name: 'Board' }] },
    [`${at}/charter`]: { version: 3, classes: [], governance: { motions: [{ id: 'opinion', name: 'Opinion of the board', body: 'board', effect: 'none', meeting: rule }] } },
    [`${at}/motions`]: { items: [{ ...motion, title: question.title }] },
    [`${at}/motions/M-1`]: Response.json(motion, { headers: { ETag: '"7"' } }),
    [`${at}/votings/V-1`]: voting,
    [`${at}/votings/V-1/electors`]: { items: [elector('board-ibm', 'ibm'), elector('board-ti', 'ti'), { ...elector('board-hp', 'hp'), given: [{ from: 'board-hp', to: 'board-ibm', part: '1/3' }] }] },
    [`${at}/motions/M-1/account`]: [
      {
        voting: 'V-1',
        motion: 'M-1',
        question,
        terms,
        tally,
        electors: 3,
        extensions: 0,
        opened: voting.opened,
        asOf: voting.ends,
        closed: voting.ends,
        outcome: 'adopted',
        firstEntry: 40,
        lastEntry: 44,
        steps: [
          { words: sentence('3 seats may vote; they weigh 6.', '有表决权的席位为3个，权重合计6。'), numbers: { kind: 'entitlement', entitled: tally.entitled } },
          { words: sentence('Nobody is left who may vote: nothing is decided.', '没有人可以表决：未作出任何决定。'), numbers: { kind: 'nobody-left' } },
        ],
      },
    ],
    [`${at}/resolutions/R-1`]: {
      id: 'R-1',
      motion: 'M-1',
      voting: 'V-1',
      body: 'board',
      kind: 'opinion',
      brings: 'none',
      charterVersion: 3,
      adopted: voting.ends,
      stage: 'veto-open',
      vetoUntil: '1992-07-01',
      question,
      veto: { days: 14, objections: 2 },
      told: { 'board-hp': '1992-06-17' },
      objections: { 'board-hp': 'Too <i>dear</i>.' },
      effect: { attempts: 0, stage: 'not-due' },
    },
  };
}

export const path = (rest: string) => at + rest;
export const trying = (rest: string) => at.replace('/consortia', '/tries/consortia') + rest;
