// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromHex, hex } from '../proof/bytes.ts';
import { sha256 } from '../proof/hashing.ts';
import { ballotNumber, CHOICES, commitment, drawn, holds, isHonest, opened, signed, unsealed } from './ballot.ts';
import { blindedWith, blinding, isSigned, unblinded } from './blinding.ts';
import { masked, type Office, office as made } from './office.testing.ts';
import { inverse, paperKey, toNumber } from './rsa.ts';

interface Vector {
  name: string;
  n: string;
  p: string;
  q: string;
  prepared_msg: string;
  salt: string;
  inv: string;
  blinded_msg: string;
  blind_sig: string;
  sig: string;
}

/** The service's own vectors: RFC 9474, appendix A.1 and A.3. */
const vectors = JSON.parse(readFileSync('../../consortium-service/governance/src/test/resources/rfc9474.json', 'utf8')) as Vector[];

let office: Office;
let another: Office;

beforeAll(async () => {
  [office, another] = await Promise.all([made(), made()]);
});

const paper = () => ({ consortium: 'alpha', voting: 'V-1', seat: 'board.full.ibm', key: office.key });
const choices = fc.constantFrom(...CHOICES);

/** Another digit at a place. */
function altered(digits: string, at: number, by: number): string {
  const place = at % digits.length;
  const digit = (Number.parseInt(digits[place] ?? '0', 16) + by) % 16;
  return digits.slice(0, place) + digit.toString(16) + digits.slice(place + 1);
}

describe('blind signatures', () => {
  it.each(vectors)('come to what the standard says: $name', async (vector) => {
    const key = paperKey(vector.n);
    const message = fromHex(vector.prepared_msg);
    const blind = inverse(toNumber(fromHex(vector.inv)), key.modulus) as bigint;
    const own = blindedWith(message, fromHex(vector.salt), blind, key);
    expect(own.blinded).toBe(vector.blinded_msg);
    expect(own.inverse).toBe(vector.inv);
    expect(await unblinded(message, vector.n, own, vector.blind_sig)).toBe(vector.sig);
    expect(await isSigned(message, vector.n, vector.sig)).toBe(true);
  });

  it('say nothing twice, and take no answer that is of another', async () => {
    const message = sha256(Uint8Array.of(1));
    const [first, second] = [blinding(message, office.key), blinding(message, office.key)];
    expect(first.blinded).not.toBe(second.blinded);
    await expect(unblinded(message, office.key, second, office.sign(first.blinded))).rejects.toThrow('no signature');
    await expect(unblinded(message, office.key, first, first.blinded)).rejects.toThrow('no signature');
    await expect(unblinded(message, office.key, first, office.key)).rejects.toThrow('Not a number');
    await expect(unblinded(message, office.key, first, '00')).rejects.toThrow('Not a number');
  });

  it('take no modulus that is none', () => {
    for (const none of ['', 'ab', office.key.slice(2), `0${office.key.slice(1)}`, `${office.key.slice(0, -1)}0`, office.key.toUpperCase()]) {
      expect(() => paperKey(none)).toThrow('Not the modulus');
    }
  });
});

describe('a ballot', () => {
  it('is drawn, signed unseen and verified, whatever it says; and no altered digit is', async () => {
    await fc.assert(
      fc.asyncProperty(choices, fc.nat(), fc.integer({ min: 1, max: 15 }), async (choice, at, by) => {
        const draft = drawn(paper(), choice);
        const answer = office.sign(draft.blinding.blinded);
        const ballot = await signed(draft, answer);
        expect(await holds(ballot)).toBe(true);
        expect(ballotNumber(ballot)).toBe(ballotNumber(draft));
        expect(Object.keys(ballot)).not.toContain('blinding');
        const other = CHOICES[(CHOICES.indexOf(choice) + 1) % 3] ?? 'yes';
        for (const forged of [
          { ...ballot, choice: other },
          { ...ballot, nonce: altered(ballot.nonce, at, by) },
          { ...ballot, signature: altered(ballot.signature, at, by) },
          { ...ballot, key: another.key },
        ]) {
          expect(await holds(forged).catch(() => false)).toBe(false);
        }
        await expect(signed(draft, altered(answer, at, by))).rejects.toThrow();
        await expect(signed({ ...draft, nonce: altered(draft.nonce, at, by) }, answer)).rejects.toThrow();
      }),
      { numRuns: 25 },
    );
  });

  it('can be opened before its paper is taken, and then anybody can tell that it is what was fixed, and no other', () => {
    fc.assert(
      fc.property(choices, fc.nat(), fc.integer({ min: 1, max: 15 }), (choice, at, by) => {
        const draft = drawn(paper(), choice);
        const audit = opened(draft);
        expect(audit.number).toBe(hex(sha256(fromHex(`${audit.nonce}0${CHOICES.indexOf(choice)}`))));
        expect(audit.commitment).toBe(commitment(draft));
        expect(isHonest(audit)).toBe(true);
        for (const field of ['commitment', 'nonce', 'number', 'blinded', 'inverse'] as const) {
          expect(isHonest({ ...audit, [field]: altered(audit[field], at, by) })).toBe(false);
        }
        const other = CHOICES[(CHOICES.indexOf(choice) + 1) % 3] ?? 'yes';
        expect(isHonest({ ...audit, choice: other })).toBe(false);
        expect(isHonest({ ...audit, choice: other, number: ballotNumber({ nonce: audit.nonce, choice: other }) })).toBe(false);
        expect(isHonest({ ...audit, key: another.key, inverse: '01'.padStart(512, '0') })).toBe(false);
        expect(isHonest({ ...audit, ...drawn(paper(), choice).blinding })).toBe(false);
        expect(drawn(paper(), choice).nonce).not.toBe(draft.nonce);
      }),
      { numRuns: 20 },
    );
  });

  it('is read in the ledger by the key of its seal alone, and as its number says', () => {
    fc.assert(
      fc.property(choices, fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array({ minLength: 32, maxLength: 32 }), (choice, nonce, key) => {
        const ballot = ballotNumber({ nonce: hex(nonce), choice });
        const seal = masked(hex(nonce), ballot, hex(key));
        expect(unsealed(ballot, seal, hex(key))).toBe(choice);
        expect(unsealed(ballot, seal, hex(sha256(key)))).toBeUndefined();
        expect(unsealed(ballot, altered(seal, 3, 1), hex(key))).toBeUndefined();
      }),
    );
  });
});
