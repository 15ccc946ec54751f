import type { Asking } from '../proof/asking.ts';
import { claimed } from '../proof/checkpoint.ts';
import { type CloudEvent, cut } from '../proof/cut.ts';

/** What the ledger records of a secret vote: its keys, how its seals are opened, and what was counted. */
export const RECORDED = {
  prepared: /^consortium\.papers-prepared\.v[0-9]+$/,
  opened: /^consortium\.ballots-opened\.v[0-9]+$/,
  closed: /^consortium\.voting-closed\.v[0-9]+$/,
} as const;

export type What = keyof typeof RECORDED;

const KINDS = Object.keys(RECORDED) as What[];
const BATCH = 100;

type Places = Partial<Record<What, number>>;

/** Between which entries a vote lies, as the service says it: the one that opened it, and the one that closed it. */
export interface Extent {
  first: number;
  last?: number | undefined;
}

/**
 * By which entries that was recorded. Keys follow the opening, and seals are opened with the result, so it is looked for from both ends. What the entries
 * say is to be proven then: who is told the wrong ones finds nothing.
 */
export async function recordedAt(voting: string, asking: Asking, { first, last }: Extent): Promise<Places> {
  const places: Places = {};
  const end = last ?? claimed(await asking.checkpoint()).size;
  for (let after = first - 1; after < end && places.prepared === undefined; after += BATCH) {
    Object.assign(places, await found(voting, asking, after, Math.min(after + BATCH, end)));
  }
  const isOver = () => places.opened !== undefined && places.closed !== undefined;
  for (let to = last ?? 0; to >= first && !isOver(); to -= BATCH) {
    Object.assign(places, await found(voting, asking, Math.max(first - 1, to - BATCH), to));
  }
  return places;
}

async function found(voting: string, asking: Asking, after: number, to: number): Promise<Places> {
  const places: Places = {};
  for (let read = after; read < to; ) {
    const entries = [...cut(await asking.entries(read, to - read))];
    for (const { event } of entries) {
      const kind = KINDS.find((each) => recorded(event, each, voting) !== undefined);
      if (kind !== undefined) {
        places[kind] = Number(event.id);
      }
    }
    read = Number(entries.at(-1)?.event.id ?? to);
  }
  return places;
}

interface Data {
  voting?: string;
  keys?: readonly { weight: string; key: string }[];
  seal?: string;
  key?: string;
  tally?: Sums;
}

/** What a part of the votes comes to. */
export interface Sum {
  seats: string;
  weight: string;
}

export type Sums = Record<'yes' | 'no' | 'abstained', Sum>;

/** What an entry records of a vote; undefined where it is of another one, or of something else. */
export function recorded({ type, data }: CloudEvent, what: What, voting: string): Data | undefined {
  const found: Data = typeof data === 'object' && data !== null ? data : {};
  return RECORDED[what].test(type) && found.voting === voting ? found : undefined;
}

/** The key that an entry records for papers of a weight in a vote; undefined where it records none. */
export function recordedKey(event: CloudEvent, voting: string, weight: string): string | undefined {
  return recorded(event, 'prepared', voting)?.keys?.find((each) => each.weight === weight)?.key;
}
