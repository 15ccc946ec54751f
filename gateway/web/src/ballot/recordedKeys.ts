import type { Asking } from '../proof/asking.ts';
import { claimed } from '../proof/checkpoint.ts';
import { type CloudEvent, cut } from '../proof/cut.ts';

const PREPARED = /^consortium\.papers-prepared\.v[0-9]+$/;
const BATCH = 1_000;

/** By which entry the keys of a vote's papers were recorded; looked for from the newest on. What it says is to be proven then. */
export async function preparedAt(voting: string, asking: Asking): Promise<number | undefined> {
  for (let end = claimed(await asking.checkpoint()).size; end > 0; end = Math.max(0, end - BATCH)) {
    const begin = Math.max(0, end - BATCH);
    for (let after = begin; after < end; ) {
      const entries = [...cut(await asking.entries(after, end - after))];
      const found = entries.find(({ event }) => PREPARED.test(event.type) && read(event).voting === voting);
      if (found !== undefined) {
        return Number(found.event.id);
      }
      after = Number(entries.at(-1)?.event.id ?? end);
    }
  }
  return undefined;
}

/** The key that an entry records for papers of a weight in a vote; undefined where it records none. */
export function recordedKey(event: CloudEvent, voting: string, weight: string): string | undefined {
  const prepared = read(event);
  return PREPARED.test(event.type) && prepared.voting === voting ? prepared.keys?.find((each) => each.weight === weight)?.key : undefined;
}

function read({ data }: CloudEvent): { voting?: string; keys?: readonly { weight: string; key: string }[] } {
  return typeof data === 'object' && data !== null ? data : {};
}
