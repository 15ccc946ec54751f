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
const BATCH = 1_000;

/** By which entries that was recorded; looked for from the newest on, as far as the first of them. What they say is to be proven then. */
export async function recordedAt(voting: string, asking: Asking): Promise<Partial<Record<What, number>>> {
  const places: Partial<Record<What, number>> = {};
  for (let end = claimed(await asking.checkpoint()).size; end > 0 && places.prepared === undefined; end = Math.max(0, end - BATCH)) {
    const begin = Math.max(0, end - BATCH);
    for (let after = begin; after < end; ) {
      const entries = [...cut(await asking.entries(after, end - after))];
      for (const { event } of entries) {
        const kind = KINDS.find((each) => recorded(event, each, voting) !== undefined);
        if (kind !== undefined) {
          places[kind] = Number(event.id);
        }
      }
      after = Number(entries.at(-1)?.event.id ?? end);
    }
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
