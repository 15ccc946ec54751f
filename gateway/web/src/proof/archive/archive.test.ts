// @vitest-environment node
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, type Bytes, joined, text, utf8 } from '../bytes.ts';
import { archiveVerdicts, isZip } from './archive.ts';
import { crc32 } from './crc32.ts';
import { unzipped } from './zip.ts';

/** Archives as services wrote them, with which `./consort verify` is tested. */
const KEPT = ['archive.zip', 'archive-withheld.zip', 'archive-named.zip', 'chain.zip', 'chain-acts.zip'] as const;
const SMALL = 'archive-withheld.zip';

const bytes = (name: string): Bytes => new Uint8Array(readFileSync(`../../quickstart/src/test/resources/kept/${name}`));
const keyOf = async (name: string) => {
  const own = [...(await unzipped(bytes(name)))].find(([path]) => path.endsWith('/verifier-key.txt'));
  return text(own?.[1] ?? utf8('')).trim();
};
const verdicts = async (file: Bytes, key?: string) => [...(await archiveVerdicts(file, key)).values()];

/** Packs files as any program does. */
function zip(files: ReadonlyMap<string, Uint8Array>): Bytes {
  const [members, listed]: [Uint8Array[], Uint8Array[]] = [[], []];
  let at = 0;
  for (const [name, content] of files) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    [20, 0x800, 8].forEach((each, place) => fields.writeUInt16LE(each, 2 * place));
    [crc32(content), packed.length, content.length].forEach((each, place) => fields.writeUInt32LE(each, 10 + 4 * place));
    fields.writeUInt16LE(utf8(name).length, 22);
    const member = joined(Buffer.from([0x50, 0x4b, 3, 4]), fields, utf8(name), packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    listed.push(joined(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, place, utf8(name)));
    members.push(member);
    at += member.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  [files.size, files.size].forEach((each, place) => end.writeUInt16LE(each, 8 + 2 * place));
  end.writeUInt32LE(joined(...listed).length, 12);
  end.writeUInt32LE(at, 16);
  return joined(...members, ...listed, end);
}

async function withFile(name: string, change: (content: string) => string) {
  const files = new Map(await unzipped(bytes(SMALL)));
  const path = `notebook/${name}`;
  files.set(path, utf8(change(text(files.get(path) ?? utf8('')))));
  return zip(files);
}

describe('an archive', () => {
  it.each(KEPT)('%s holds, also packed anew, and not by another key', async (name) => {
    const key = await keyOf(name);
    const found = await verdicts(bytes(name), key);
    expect(found.length).toBeGreaterThan(name.startsWith('chain') ? 1 : 0);
    expect(found.every((each) => each.holds && each.kind === 'ledger' && !each.ownKey)).toBe(true);
    expect(await verdicts(zip(await unzipped(bytes(name))), key)).toEqual(found);
    const other = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    expect((await verdicts(bytes(name), other)).every((each) => !each.holds && each.because === 'proof')).toBe(true);
    expect((await verdicts(bytes(name))).every((each) => each.holds && each.ownKey)).toBe(true);
  });

  it('says how much of it is withheld, and what it does not prove', async () => {
    const [found] = await verdicts(bytes('archive.zip'), await keyOf('archive.zip'));
    expect(found).toMatchObject({ size: 34, facts: { withheld: 24, shown: 10 }, unproven: ['README.txt', 'zip', 'grounds'] });
  });

  it('does not hold with any byte changed that is proven', async () => {
    const [whole, key] = [bytes(SMALL), await keyOf(SMALL)];
    const content = (files: ReadonlyMap<string, Bytes>) => JSON.stringify([...files].filter(([path]) => !path.endsWith('README.txt')).map(([path, each]) => [path, base64(each)]));
    const honest = content(await unzipped(whole));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const forged = whole.with(at, (whole[at] ?? 0) ^ by);
        const found = await verdicts(forged, key);
        if (found.every(({ holds }) => holds)) {
          expect(content(await unzipped(forged))).toBe(honest);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('does not hold cut short, longer, with more in it or less', async () => {
    const [whole, key] = [bytes(SMALL), await keyOf(SMALL)];
    const files = await unzipped(whole);
    const without = new Map([...files].slice(1));
    for (const forged of [
      whole.slice(0, -1),
      joined(whole, utf8(' ')),
      joined(utf8(' '), whole),
      zip(without),
      zip(new Map()),
      zip(new Map([...files, ['notebook/more.txt', utf8('x')]])),
      zip(new Map([...files, ['../x/README.txt', utf8('x')]])),
      joined(zip(files).slice(0, -22), zip(files)),
    ]) {
      expect(isZip(forged) || forged[0] === 0x20).toBe(true);
      expect(await verdicts(forged, key)).toMatchObject([{ holds: false, because: 'archive-file' }]);
    }
  });

  it.each([
    ['an entry is left out', 'entries.jsonl', (all: string) => all.slice(all.indexOf('\n') + 1), 'archive-entry', '3'],
    ['the last entry is left out', 'entries.jsonl', (all: string) => all.slice(0, all.lastIndexOf('\n', all.length - 2) + 1), 'archive-entry', '3'],
    ['an entry is put in', 'entries.jsonl', (all: string) => all + all.slice(0, all.indexOf('\n') + 1), 'archive-entry', '4'],
    ['an entry says more', 'entries.jsonl', (all: string) => all.replace('"}', '","x":1}'), 'archive-entry', '1'],
    ['an entry is none', 'entries.jsonl', (all: string) => all.replace('{', ''), 'archive-entry', '1'],
    ['a line is cut short', 'entries.jsonl', (all: string) => all.slice(0, -1), 'archive-says', 'entries.jsonl, leaves.txt'],
    ['a leaf is none', 'leaves.txt', (all: string) => `x${all}`, 'archive-leaves', '1'],
    ['there is a leaf more', 'leaves.txt', (all: string) => all + all.slice(0, all.indexOf('\n') + 1), 'archive-leaves', '4'],
    ['the manifest says something else', 'manifest.json', (all: string) => all.replace('"entries":3', '"entries":4'), 'archive-says', 'manifest.json'],
    ['the manifest is of another ledger', 'manifest.json', (all: string) => all.replace('"ledger":"', '"ledger":"x'), 'archive-says', 'manifest.json'],
    ['the manifest is none', 'manifest.json', () => '', 'archive-says', 'manifest.json'],
    ['there is more than a key', 'verifier-key.txt', (all: string) => `${all}\n`, 'archive-says', 'verifier-key.txt'],
    ['the checkpoint is none', 'checkpoint.txt', (all: string) => all.replace('\n3\n', '\n2\n'), 'proof', undefined],
  ] as const)('is refused by name where %s', async (_, name, change, because, detail) => {
    const found = await verdicts(await withFile(name, change), await keyOf(SMALL));
    expect(found).toMatchObject([{ holds: false, because, ...(detail !== undefined && { detail }) }]);
  });

  it('names the entry that was changed together with its leaf', async () => {
    const files = new Map(await unzipped(bytes(SMALL)));
    const leaves = text(files.get('notebook/leaves.txt') ?? utf8('')).split('\n');
    const swapped = [leaves[1], leaves[0], ...leaves.slice(2)];
    files.set('notebook/leaves.txt', utf8(swapped.join('\n')));
    const entries = swapped.slice(0, -1).map((each) => `${JSON.stringify({ withheld: each })}\n`);
    files.set('notebook/entries.jsonl', utf8(entries.join('')));
    expect(await verdicts(zip(files), await keyOf(SMALL))).toMatchObject([{ holds: false, because: 'archive-root' }]);
  });
});

it('reckons the checksum of ZIP files', () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
});
