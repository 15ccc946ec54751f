// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromHex, hex } from '../proof/bytes.ts';
import { sha256 } from '../proof/hashing.ts';
import { CHOICES } from './ballot.ts';
import { agrees, counted, FLAWS, type Listed, tooMany } from './count.ts';
import { cast, type Office, office } from './office.testing.ts';

const SEALS = 'ab'.repeat(32);
const seal = hex(sha256(fromHex(SEALS)));
const nothing = { unsigned: [], unreadable: [], otherwise: [], twice: [] };

let whole: Office;
let half: Office;
/** Of each weight and choice a few. */
let pool: Listed[];
let keys: { weight: string; key: string }[];

beforeAll(async () => {
  [whole, half] = await Promise.all([office(), office()]);
  keys = [
    { weight: '1', key: whole.key },
    { weight: '1/2', key: half.key },
  ];
  const made = CHOICES.flatMap((choice) => [1, 2, 3].flatMap(() => [cast(whole, choice, '1', SEALS), cast(half, choice, '1/2', SEALS)]));
  pool = (await Promise.all(made)).map(({ listed }) => listed);
});

const of = (ballots: readonly Listed[], choice: string) => ballots.filter((each) => each.choice === choice);
const halves = (ballots: readonly Listed[]) => ballots.reduce((total, { weight }) => total + (weight === '1' ? 2 : 1), 0);
const written = (count: number) => (count % 2 === 0 ? `${count / 2}` : `${count}/2`);

describe('a count', () => {
  it('comes to what is said, whichever ballots there are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...Array(18).keys()]), async (chosen) => {
        const ballots = chosen.map((at) => pool[at] as Listed);
        const count = await counted(ballots, { keys, seal, opened: SEALS });
        expect(count).toMatchObject({ ballots: ballots.length, sealed: true, flaws: nothing });
        for (const [choice, name] of [['yes', 'yes'], ['no', 'no'], ['abstain', 'abstained']] as const) {
          const some = of(ballots, choice);
          expect(count.sums[name]).toEqual({ seats: `${some.length}`, weight: written(halves(some)) });
        }
        expect(agrees(count, count.sums)).toBe(true);
        expect(agrees(count, { ...count.sums, no: { seats: '99', weight: count.sums.no.weight } })).toBe(false);
        expect(agrees(count, { ...count.sums, yes: { seats: count.sums.yes.seats, weight: '99' } })).toBe(false);
      }),
      { numRuns: 15 },
    );
  });

  it('counts no ballot in which anything was changed, and names it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(17), fc.constantFrom('number', 'seal', 'signature', 'weight', 'choice'), fc.nat(), async (at, field, place) => {
        const honest = pool[at] as Listed;
        const forged: Listed = { ...honest };
        if (field === 'weight') {
          forged.weight = honest.weight === '1' ? '1/2' : '1';
        } else if (field === 'choice') {
          forged.choice = honest.choice === 'yes' ? 'no' : 'yes';
        } else {
          const text = honest[field];
          const [digit = '0', here] = [text[place % text.length], place % text.length];
          forged[field] = text.slice(0, here) + (digit === 'a' ? 'b' : 'a') + text.slice(here + 1);
        }
        const count = await counted([forged], { keys, seal, opened: SEALS });
        const named = FLAWS.filter((flaw) => count.flaws[flaw].includes(forged.number));
        expect(named).toEqual([field === 'choice' ? 'otherwise' : field === 'seal' ? 'unreadable' : 'unsigned']);
        expect(agrees(count, count.sums)).toBe(false);
        expect(Object.values(count.sums).filter(({ seats }) => seats === '1')).toHaveLength(field === 'choice' ? 1 : 0);
      }),
      { numRuns: 40 },
    );
  });

  it('takes no ballot twice, none of a weight without a key, none that is no text of digits, and no other key of the seals', async () => {
    const [one] = pool as [Listed];
    expect(await counted([one, one], { keys, seal, opened: SEALS })).toMatchObject({ flaws: { twice: [one.number] }, sums: { yes: { seats: '1' } } });
    expect((await counted([{ ...one, weight: '7' }], { keys, seal, opened: SEALS })).flaws.unsigned).toEqual([one.number]);
    expect((await counted([{ ...one, number: 'x' }], { keys, seal, opened: SEALS })).flaws.unsigned).toEqual(['x']);
    expect((await counted([{ ...one, seal: '' }], { keys, seal, opened: SEALS })).flaws.unsigned).toEqual([one.number]);
    const other = await counted([one], { keys, seal, opened: 'cd'.repeat(32) });
    expect(other).toMatchObject({ sealed: false, flaws: { unreadable: [one.number] } });
    expect((await counted([], { keys, seal, opened: 'cd'.repeat(32) })).sealed).toBe(false);
  });

  it('says where there are more ballots than papers', async () => {
    const count = await counted(pool, { keys, seal, opened: SEALS });
    expect(tooMany(count, [{ weight: '1', taken: 9 }, { weight: '1/2', taken: 8 }])).toEqual(['1/2']);
    expect(tooMany(count, [{ weight: '1', taken: 9 }])).toEqual(['1/2']);
    expect(tooMany(count, [{ weight: '1', taken: 12 }, { weight: '1/2', taken: 9 }])).toEqual([]);
  });
});
