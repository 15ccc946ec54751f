import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differences, merged } from './differences.ts';
import { drafts, forgetOthers } from './drafts.ts';

it('keeps what was typed through a reload, with the change that was sent', () => {
  const change = { key: 'k', path: '/api/x', body: '{}' };
  drafts('p-1').keep('motion', { value: { title: '<b>' }, seen: {}, change });
  expect(drafts('p-1').get('motion')).toEqual({ value: { title: '<b>' }, seen: {}, change });
  drafts('p-1').forget('motion');
  expect(drafts('p-1').get('motion')).toBeUndefined();
});

it('shows nobody what another has typed', () => {
  drafts('p-1').keep('motion', { value: 1, seen: 0 });
  expect(drafts('p-2').get('motion')).toBeUndefined();
  forgetOthers('p-2');
  expect(drafts('p-1').get('motion')).toBeUndefined();
});

const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 2 }), { noNullPrototype: true });

it('loses no field where two change the same thing', () => {
  fc.assert(
    fc.property(fields, fields, fields, (seen, present, wanted) => {
      const result = merged(seen, present, wanted);
      const open = new Set(differences(seen, present, wanted).map(({ field }) => field));
      for (const field of ['a', 'b', 'c', 'd']) {
        const mine = seen[field] !== wanted[field];
        const theirs = seen[field] !== present[field];
        expect(result[field]).toBe(mine ? wanted[field] : present[field]);
        expect(open.has(field)).toBe(mine && theirs && present[field] !== wanted[field]);
      }
    }),
  );
});
