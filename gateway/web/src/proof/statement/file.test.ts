// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text, utf8 } from '../bytes.ts';
import { entryText, LogServer, signer } from '../log.testing.ts';
import { fileVerdict, LARGEST } from './file.ts';

const IP = 'training+69a77290+AXaLFucfCdllL0sr9ClRphLJCDybrY8c7LdFErtUZHa7';
const CONSORTIUM = 'training+4fc7e5e5+AQAZYO7eMwM6Sclf9zcDUDoddjeevRi+s01D0Fg6dced';
const FINANCE = 'training+36abc830+AZPoEZiHYhOlccaWTm9PCE5wlbHBCnS0ZbC2HvYu2/AU';

/** The files that `./consort verify` is tested with, as services wrote them, with the keys of their ledgers. */
const kept = [
  ['payee.json', IP, 'payee'],
  ['payee-corrected.json', IP, 'payee'],
  ['exit-ip-ledger.json', IP, 'exit'],
  ['exit-finance.json', FINANCE, 'exit'],
  ['exit-talent.json', undefined, 'exit'],
  ['exit-joint.json', CONSORTIUM, 'joint-exit'],
  ['minutes.json', CONSORTIUM, 'minutes'],
  ['inclusion.json', IP, 'entry'],
  ['inclusion-withheld.json', IP, 'entry'],
] as const;

const bytes = (name: string) => new Uint8Array(readFileSync(`../../quickstart/src/test/resources/kept/${name}`));

/** What of a file is proven: all but what is named as unproven. */
function proven(file: string, unproven: readonly string[]): string {
  return JSON.stringify(JSON.parse(file), (name, value: unknown) => (unproven.includes(name) ? undefined : value));
}

describe('a file of the platform', () => {
  it.each(kept)('%s holds', async (name, key, kind) => {
    const verdict = await fileVerdict(bytes(name), key);
    expect(verdict).toMatchObject({ holds: true, kind });
    expect(verdict.holds && Object.values(verdict.facts).every((fact) => fact !== '' && !Number.isNaN(fact))).toBe(true);
  });

  it.each(kept)('%s does not hold with any character changed that is proven', async (name, key) => {
    const whole = bytes(name);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.constantFrom(...utf8('01aZ|"{ ,')), async (at, put) => {
        const forged = whole.with(at, put);
        fc.pre(whole[at] !== put);
        const verdict = await fileVerdict(forged, key);
        if (verdict.holds) {
          expect(proven(text(forged), verdict.unproven)).toBe(proven(text(whole), verdict.unproven));
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(kept)('%s does not hold by another key', async (name) => {
    const other = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    expect(await fileVerdict(bytes(name), other)).toMatchObject({ holds: false, because: 'proof' });
  });

  it('is told from evidence against a ledger, which is judged otherwise', async () => {
    expect(await fileVerdict(utf8('{"contradiction":"forked","ledger":"/api/x"}'))).toMatchObject({ holds: false, because: 'evidence' });
  });

  it('does not rest on an entry of another kind', async () => {
    const other = JSON.parse(text(bytes('inclusion.json'))) as object;
    const payee = JSON.parse(text(bytes('payee.json'))) as object;
    expect(await fileVerdict(utf8(JSON.stringify({ ...payee, proof: other })), IP)).toMatchObject({ holds: false, because: 'foreign' });
    const withheld = JSON.parse(text(bytes('inclusion-withheld.json'))) as object;
    expect(await fileVerdict(utf8(JSON.stringify({ ...payee, proof: withheld })), IP)).toMatchObject({ holds: false, because: 'foreign' });
  });

  it('does not show an entry that has another number', async () => {
    const server = new LogServer(await signer(), 5);
    const honest = await fileVerdict(utf8(await server.inclusion(3)), server.log.key);
    server.texts = server.texts.with(2, entryText(9));
    expect([honest.holds, await fileVerdict(utf8(await server.inclusion(3)), server.log.key)]).toMatchObject([true, { holds: false, because: 'proof' }]);
  });

  it('says whose key it was checked with', async () => {
    const own = bytes('exit-talent.json');
    const key = (JSON.parse(text(own)) as { verifierKey: string }).verifierKey;
    expect(await fileVerdict(own)).toMatchObject({ holds: true, ownKey: true, key });
    expect(await fileVerdict(own, key)).toMatchObject({ holds: true, ownKey: false });
    expect(await fileVerdict(bytes('inclusion.json'))).toMatchObject({ because: 'no-key' });
  });

  it('is refused by name where it is foreign, broken or too large', async () => {
    const payee = text(bytes('payee.json'));
    for (const [file, because] of [
      [new Uint8Array(LARGEST + 1), 'too-large'],
      [Uint8Array.of(0x50, 0x4b, 3, 4), 'not-text'],
      [utf8(payee.slice(0, -3)), 'not-text'],
      [utf8('"text"'), 'no-statement'],
      [utf8('{"proof":1}'), 'no-statement'],
      [utf8('{"__proto__":{"leafIndex":1}}'), 'no-statement'],
      [utf8(payee.replace('{', '{ ')), 'rewritten'],
      [utf8(payee.replace('{', '{"payee":"x",')), 'rewritten'],
      [utf8(payee.replace('"proof":{', '"proof":{"sure":true,')), 'shape'],
    ] as const) {
      expect(await fileVerdict(file, IP)).toMatchObject({ holds: false, because });
    }
  });
});
