import { base64, type Bytes, text } from '../bytes.ts';
import { openCheckpoint } from '../checkpoint.ts';
import { canCheckSignatures } from '../ed25519.ts';
import { parseKeys } from '../key.ts';
import { type FileVerdict, refused } from '../statement/file.ts';
import { FlawError, inspected } from './entries.ts';
import { unzipped, ZipError } from './zip.ts';

const MEMBERS = ['README.txt', 'checkpoint.txt', 'verifier-key.txt', 'entries.jsonl', 'leaves.txt', 'manifest.json'] as const;
const NAME = /^([a-z][a-z-]{0,40}(?:\.[a-z][a-z0-9-]{0,30})?)\/([A-Za-z][A-Za-z.-]{0,40})$/;
const FORMAT = 'consort.ledger-archive.v1';

type Member = (typeof MEMBERS)[number];

/** Whether a file begins as a ZIP file does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * Checks each ledger of an archive, as `./consort verify` does; what its entries rest on in other ledgers is not followed here.
 *
 * @param keys of the ledgers from elsewhere, a line each; where there are none, those in the archive
 * @returns what came of each, by the folder that it is in
 */
export async function archiveVerdicts(bytes: Bytes, keys = ''): Promise<ReadonlyMap<string, FileVerdict>> {
  if (!(await canCheckSignatures())) {
    return new Map([['', refused('unchecked')]]);
  }
  try {
    const verdicts = new Map<string, FileVerdict>();
    for (const [folder, members] of folders(await unzipped(bytes))) {
      verdicts.set(folder, await checked(folder, members, keys.trim()));
    }
    return verdicts;
  } catch (broken) {
    if (broken instanceof ZipError) {
      return new Map([['', refused('archive-file', broken.message)]]);
    }
    throw broken;
  }
}

/** The ledgers in it, each in its folder with its six files. */
function folders(files: ReadonlyMap<string, Bytes>): Map<string, Map<Member, Bytes>> {
  const found = new Map<string, Map<Member, Bytes>>();
  for (const [path, content] of files) {
    const [, folder = '', name = ''] = NAME.exec(path) ?? [];
    const member = MEMBERS.find((each) => each === name);
    if (member === undefined) {
      throw new ZipError(`${path.replace(/[^ -~]/g, '?').slice(0, 100)} does not belong into an archive`);
    }
    found.set(folder, (found.get(folder) ?? new Map<Member, Bytes>()).set(member, content));
  }
  for (const [folder, members] of found) {
    const missing = MEMBERS.find((each) => !members.has(each));
    if (missing !== undefined) {
      throw new ZipError(`${folder}/${missing} is missing`);
    }
  }
  if (found.size === 0) {
    throw new ZipError('it is empty');
  }
  return found;
}

async function checked(folder: string, members: ReadonlyMap<Member, Bytes>, keys: string): Promise<FileVerdict> {
  const bytes = (name: Member) => members.get(name) as Bytes;
  try {
    const [note, own, manifest] = [text(bytes('checkpoint.txt')), text(bytes('verifier-key.txt')), text(bytes('manifest.json'))];
    text(bytes('README.txt'));
    const key = keys === '' ? own.trim() : keys;
    const signed = await openCheckpoint(note, parseKeys(key));
    const { origin, size, root } = signed;
    const source = sourceOf(manifest);
    if (!isPath(source, folder) || !origin.endsWith(source)) {
      throw new FlawError('archive-says', 'manifest.json');
    }
    const withheld = inspected(source, signed, bytes('entries.jsonl'), bytes('leaves.txt'));
    const [service] = folder.split('.');
    if (manifest !== `${JSON.stringify({ format: FORMAT, service, ledger: source, origin, entries: size, root: base64(root), withheld })}\n`) {
      throw new FlawError('archive-says', 'manifest.json');
    }
    if (own.trim() === key && own !== `${key}\n`) {
      throw new FlawError('archive-says', 'verifier-key.txt');
    }
    const unproven = ['README.txt', 'zip', 'grounds', ...(own.trim() === key ? [] : ['verifierKey']), ...new Set(signed.unknown.map(({ name }) => name))];
    return { holds: true, kind: 'ledger', seq: size, size, origin, recorded: '', facts: { withheld, shown: size - withheld }, unproven, ownKey: keys === '', key };
  } catch (flaw) {
    return flaw instanceof FlawError ? refused(flaw.because, flaw.detail) : refused('proof', flaw instanceof Error ? flaw.message : '');
  }
}

function sourceOf(manifest: string): string {
  try {
    const { ledger } = Object(JSON.parse(manifest)) as Record<string, unknown>;
    return typeof ledger === 'string' ? ledger : '';
  } catch {
    return ''; // which is the path of no ledger
  }
}

/** Whether a path is that of such a ledger, of whichever consortium. */
function isPath(path: string, folder: string): boolean {
  const [service = '', name] = folder.split('.');
  const consortium = path.split('/')[4] ?? '';
  const main = `/api/${service}/consortia/${consortium}`;
  return consortium !== '' && path === (name === undefined ? main : `${main}/ledgers/${name}`);
}
