import { text } from './bytes.ts';

/** An entry as a feed has it. */
export interface CutEntry {
  /** The exact bytes, which are what is hashed: cut out of the answer and never written anew. */
  bytes: Uint8Array;
  event: CloudEvent;
}

/** What every entry is, and a marker in its place too. */
export interface CloudEvent {
  id: string;
  source: string;
  type: string;
  time: string;
  data?: unknown;
}

const [QUOTE, ESCAPE, OPEN, CLOSE, COMMA, BEGIN, END] = ['"', '\\', '{', '}', ',', '[', ']'].map((each) => each.charCodeAt(0)) as [
  number, number, number, number, number, number, number,
];

/**
 * Cuts a batch into its entries (a JSON array of objects, as a feed answers it).
 *
 * @throws Error when it is otherwise, or an entry is no CloudEvent
 */
export function* cut(batch: Uint8Array): Generator<CutEntry> {
  require(batch[0] === BEGIN && batch.at(-1) === END, 'it is no list');
  let at = 1;
  while (at < batch.length - 1) {
    const end = endOfObject(batch, at);
    const bytes = batch.subarray(at, end);
    yield { bytes, event: event(bytes) };
    require(end === batch.length - 1 || (batch[end] === COMMA && end < batch.length - 2), 'between its entries is something else than a comma');
    at = end + 1;
  }
}

/** Where the object ends that begins here. */
function endOfObject(batch: Uint8Array, begin: number): number {
  require(batch[begin] === OPEN, 'an entry is no object');
  let depth = 0;
  for (let at = begin; at < batch.length; at++) {
    switch (batch[at]) {
      case QUOTE:
        at = endOfText(batch, at);
        break;
      case OPEN:
        depth++;
        break;
      case CLOSE:
        if (--depth === 0) {
          return at + 1;
        }
        break;
    }
  }
  throw new Error('The feed cannot be read: an entry does not end.');
}

function endOfText(batch: Uint8Array, begin: number): number {
  let at = batch.indexOf(QUOTE, begin + 1);
  while (at >= 0 && escaped(batch, at)) {
    at = batch.indexOf(QUOTE, at + 1);
  }
  require(at >= 0, 'a text does not end');
  return at;
}

/** Whether an odd number of backslashes stands before. */
function escaped(batch: Uint8Array, quote: number): boolean {
  let before = quote - 1;
  while (batch[before] === ESCAPE) {
    before--;
  }
  return (quote - 1 - before) % 2 === 1;
}

function event(bytes: Uint8Array): CloudEvent {
  const read = JSON.parse(text(bytes)) as Partial<CloudEvent>;
  const { id, source, type, time } = read;
  require([id, source, type, time].every((each) => typeof each === 'string'), 'an entry is no CloudEvent');
  return read as CloudEvent;
}

function require(holds: boolean, what: string): asserts holds {
  if (!holds) {
    throw new Error(`The feed cannot be read: ${what}.`);
  }
}
