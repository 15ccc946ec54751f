import type { Bytes } from './bytes.ts';

export const SERVICES = ['consortium', 'ip-ledger', 'talent', 'finance'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** A ledger by its path in the API: a service's main one of a consortium, or one beside it. */
export interface LedgerAddress {
  service: ServiceName;
  consortiumId: string;
  /** Where it is not the main one. */
  ledger?: 'work';
}

export function ledgerPath({ service, consortiumId, ledger }: LedgerAddress): string {
  const main = `/api/${service}/consortia/${encodeURIComponent(consortiumId)}`;
  return ledger === undefined ? main : `${main}/ledgers/${ledger}`;
}

/** That a tree begins the one that a checkpoint stands for, as a service says it. */
export interface ServedConsistency {
  from: number;
  treeSize: number;
  hashes: readonly string[];
  checkpoint: string;
}

/** That an entry is in a ledger, as a service says it; without the entry where that is withheld. */
export interface ServedInclusion {
  seq: number;
  leafIndex: number;
  entry?: string;
  leafHash: string;
  treeSize: number;
  hashes: readonly string[];
  checkpoint: string;
}

/** What is asked of a ledger's server, none of which is believed. */
export interface Asking {
  checkpoint(): Promise<string>;
  verifierKeys(): Promise<string>;
  consistency(from: number): Promise<ServedConsistency>;
  /** A {@link ServedInclusion} as it comes: to the byte, it is a file for `./consort verify`. */
  inclusion(seq: number): Promise<string>;
  entries(after: number, most?: number): Promise<Bytes>;
}

/** The service did not answer, or refused. That says nothing about the ledger. */
export class AwayError extends Error {
  override name = 'AwayError';
  readonly status: number | undefined;

  constructor(message: string, status?: number, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}

const BATCH = 1_000;

/** Over HTTP, as whoever is signed in. @param headers such as for whom one acts */
export function asking(address: LedgerAddress, headers: Record<string, string> = {}): Asking {
  const path = ledgerPath(address);
  const get = async (from: string): Promise<Response> => {
    const response = await fetch(from, { headers, cache: 'no-cache' }).catch((cause: unknown) => {
      throw new AwayError(`${from} does not answer`, undefined, cause);
    });
    if (!response.ok) {
      throw new AwayError(`${from} answers ${response.status}`, response.status);
    }
    return response;
  };
  return {
    checkpoint: async () => (await get(`${path}/checkpoint`)).text(),
    verifierKeys: async () => (await get(`/api/${address.service}/verifier-key`)).text(),
    consistency: async (from) => (await (await get(`${path}/proofs/consistency?from=${from}`)).json()) as ServedConsistency,
    inclusion: async (seq) => (await get(`${path}/proofs/inclusion?seq=${seq}`)).text(),
    entries: async (after, most = BATCH) => new Uint8Array(await (await get(`${path}/events?after=${after}&limit=${Math.max(1, most)}`)).arrayBuffer()),
  };
}
