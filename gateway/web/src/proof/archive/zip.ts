import { type Bytes, joined, text } from '../bytes.ts';
import { crc32 } from './crc32.ts';

/** Why a file is no archive of ledgers, in words. */
export class ZipError extends Error {
  override name = 'ZipError';
}

/** All members together, unpacked, in bytes: far more than the ledgers of a file of 10 MB come to. */
const MOST_BYTES = 400_000_000;
const MOST_MEMBERS = 600;
const [END, LISTED, MEMBER, DESCRIPTOR] = [0x06054b50, 0x02014b50, 0x04034b50, 0x08074b50];
const [END_LENGTH, LISTED_LENGTH, MEMBER_LENGTH] = [22, 46, 30];
/** Encrypted, or patched: nothing that the platform makes. */
const STRANGE_FLAGS = 0x2061;
const HAS_DESCRIPTOR = 8;

interface Listed {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

/**
 * Unpacks a ZIP file (APPNOTE 6.3) strictly. It names its members twice, before each and in a list at the end; both have to say the same and there is
 * nothing between them, so that every program finds the same files in it.
 *
 * @throws ZipError when it is anything else
 */
export async function unzipped(file: Bytes): Promise<ReadonlyMap<string, Bytes>> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { members, end } = list(file, view);
  require(members.reduce((sum, { size }) => sum + size, 0) <= MOST_BYTES, 'it unpacks to more than a ledger does');
  const files = new Map<string, Bytes>();
  let at = 0;
  for (const member of members) {
    require(member.at === at && at + MEMBER_LENGTH <= end && view.getUint32(at, true) === MEMBER, 'its list says something else than its members');
    const begin = at + MEMBER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const name = readName(file, at + MEMBER_LENGTH, view.getUint16(at + 26, true));
    require(name === member.name && begin + member.packed <= end, 'its list says something else than its members');
    require(view.getUint16(at + 6, true) === member.flags && view.getUint16(at + 8, true) === member.method, 'its list says something else than its members');
    requireSame(view, member.flags & HAS_DESCRIPTOR ? begin + member.packed : at + 10, member, end);
    const unpacked = await content(file.slice(begin, begin + member.packed), member);
    require(!files.has(name), `it has ${name} twice`);
    files.set(name, unpacked);
    at = begin + member.packed + (member.flags & HAS_DESCRIPTOR ? 16 : 0);
  }
  require(at === end, 'there is something between its members');
  return files;
}

function list(file: Bytes, view: DataView): { members: Listed[]; end: number } {
  const last = file.length - END_LENGTH;
  require(last >= 0 && view.getUint32(last, true) === END && view.getUint16(last + 20, true) === 0, 'it does not end as a ZIP file does');
  const [count, length, end] = [view.getUint16(last + 10, true), view.getUint32(last + 12, true), view.getUint32(last + 16, true)];
  require(count <= MOST_MEMBERS && view.getUint16(last + 8, true) === count && end + length === last, 'its list of members is none');
  const members: Listed[] = [];
  let at = end;
  for (let each = 0; each < count; each++) {
    require(at + LISTED_LENGTH <= last && view.getUint32(at, true) === LISTED, 'its list of members is none');
    const [named, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    require(comment === 0 && at + LISTED_LENGTH + named + extra <= last, 'its list of members is none');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    require((flags & STRANGE_FLAGS) === 0 && (method === 0 || method === 8), 'a member is packed in another way');
    const [crc, packed, size] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    members.push({ name: readName(file, at + LISTED_LENGTH, named), flags, method, crc, packed, size, at: view.getUint32(at + 42, true) });
    at += LISTED_LENGTH + named + extra;
  }
  require(at === last, 'its list of members is none');
  return { members, end };
}

/** Digest and lengths stand before a member, or after it where they were not known yet. */
function requireSame(view: DataView, at: number, { flags, crc, packed, size }: Listed, end: number): void {
  const after = (flags & HAS_DESCRIPTOR) !== 0;
  require(!after || (at + 16 <= end && view.getUint32(at, true) === DESCRIPTOR), 'its list says something else than its members');
  const said = [4, 8, 12].map((each) => view.getUint32(at + each, true));
  require(said[0] === crc && said[1] === packed && said[2] === size, 'its list says something else than its members');
}

async function content(packed: Bytes, { name, method, size, crc }: Listed): Promise<Bytes> {
  const unpacked = method === 0 ? packed : await inflated(packed, size, name);
  require(unpacked.length === size && crc32(unpacked) === crc, `${name} was changed`);
  return unpacked;
}

/** Stops as soon as there is more than is said. */
async function inflated(packed: Bytes, size: number, name: string): Promise<Bytes> {
  const stream = new ReadableStream<Bytes>({
    start(controller) {
      controller.enqueue(packed);
      controller.close();
    },
  });
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
      require(length <= size, `${name} is longer than is said`);
    }
  } catch (broken) {
    throw broken instanceof ZipError ? broken : new ZipError(`${name} cannot be unpacked`, { cause: broken });
  }
  return joined(...parts);
}

function readName(file: Bytes, at: number, length: number): string {
  try {
    return text(file.slice(at, at + length));
  } catch (cause) {
    throw new ZipError('the name of a member is no text', { cause });
  }
}

function require(holds: boolean, otherwise: string): asserts holds {
  if (!holds) {
    throw new ZipError(otherwise);
  }
}
