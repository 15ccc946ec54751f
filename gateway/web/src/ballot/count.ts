import { fromHex, hex } from '../proof/bytes.ts';
import { sha256 } from '../proof/hashing.ts';
import type { Progress } from '../proof/thread.ts';
import { sum } from '../values/shares.ts';
import { type Choice, unsealed } from './ballot.ts';
import { signer } from './blinding.ts';
import type { Sums } from './recorded.ts';

/** A ballot as it is listed once the vote is closed. */
export interface Listed {
  number: string;
  seal: string;
  signature: string;
  weight: string;
  /** What the service says that it says. */
  choice?: Choice;
}

/** What the ledger records of a vote, proven. */
export interface Proof {
  /** The modulus of each weight. */
  keys: readonly { weight: string; key: string }[];
  /** The digest of the key of the seals, of the opening. */
  seal: string;
  /** That key, of the close. */
  opened: string;
  sums: Sums;
}

/** What can be wrong with a ballot. */
export const FLAWS = ['unsigned', 'unreadable', 'otherwise', 'twice'] as const;

export interface Count {
  ballots: number;
  /** The numbers of ballots that no key of their weight signed, whose choice cannot be read, is another than is said, or that are listed twice. */
  flaws: Record<(typeof FLAWS)[number], readonly string[]>;
  /** Whether the seals were opened with the key that was fixed at the opening. */
  sealed: boolean;
  sums: Sums;
  /** How many there are of each weight. */
  weights: Readonly<Record<string, number>>;
}

const NAMES = { yes: 'yes', no: 'no', abstain: 'abstained' } as const;
const TOLD_EVERY = 50;

/** Counts ballots anew, believing nothing but what the ledger proves: each signature by the key of its weight, each choice by its number. */
export async function counted(ballots: readonly Listed[], { keys, seal, opened }: Omit<Proof, 'sums'>, progress: Progress = () => undefined): Promise<Count> {
  const signers = new Map(await Promise.all(keys.map(async ({ weight, key }) => [weight, await signer(key)] as const)));
  const flaws = { unsigned: [] as string[], unreadable: [] as string[], otherwise: [] as string[], twice: [] as string[] };
  const good: Record<keyof Sums, string[]> = { yes: [], no: [], abstained: [] };
  const [weights, seen] = [{} as Record<string, number>, new Set<string>()];
  for (const [at, { number, seal: secret, signature, weight, choice: said }] of ballots.entries()) {
    const isSigned = signers.get(weight);
    const isHex = [number, secret].every((each) => /^[0-9a-f]{64}$/.test(each));
    const choice = isHex ? unsealed(number, secret, opened) : undefined;
    if (seen.has(number)) {
      flaws.twice.push(number);
    } else if (!isHex || isSigned === undefined || !(await isSigned(fromHex(number), signature).catch(() => false))) {
      flaws.unsigned.push(number);
    } else if (choice === undefined) {
      flaws.unreadable.push(number);
    } else {
      good[NAMES[choice]].push(weight);
      flaws.otherwise.push(...(said === choice ? [] : [number]));
    }
    seen.add(number);
    weights[weight] = (weights[weight] ?? 0) + 1;
    if (at % TOLD_EVERY === 0) {
      progress(at, ballots.length);
    }
  }
  const total = (of: readonly string[]) => ({ seats: String(of.length), weight: sum(of) });
  const sums = { yes: total(good.yes), no: total(good.no), abstained: total(good.abstained) };
  return { ballots: ballots.length, flaws, sealed: hex(sha256(fromHex(opened))) === seal, sums, weights };
}

/** The weights of which there are more ballots than papers. */
export function tooMany({ weights }: Count, papers: readonly { weight: string; taken: number }[]): string[] {
  return Object.keys(weights).filter((weight) => (weights[weight] ?? 0) > (papers.find((each) => each.weight === weight)?.taken ?? 0));
}

/** Whether nothing contradicts what is recorded. */
export function agrees({ flaws, sealed, sums }: Count, recorded: Sums): boolean {
  const same = (['yes', 'no', 'abstained'] as const).every((each) => sums[each].seats === recorded[each].seats && sums[each].weight === recorded[each].weight);
  return same && sealed && FLAWS.every((flaw) => flaws[flaw].length === 0);
}
