import type { LedgerAddress } from './asking.ts';
import type { Verdict } from './check.ts';
import type { Proven } from './prove.ts';
import { type Asked as AskedOf, type Progress, Thread } from './thread.ts';

/** What the worker does. @see ledger.worker.ts */
export type Task = { address: LedgerAddress; headers: Record<string, string> } & (
  | { do: 'check' | 'recount' | 'begin anew' }
  | { do: 'hold'; note: string }
  | { do: 'prove'; seq: number }
);

export type Asked = AskedOf<Task>;

/** The worker, as a page asks it. */
export class Ledgers extends Thread<Task> {
  check(address: LedgerAddress, headers: Record<string, string>): Promise<Verdict> {
    return this.ask({ do: 'check', address, headers });
  }

  recount(address: LedgerAddress, headers: Record<string, string>, progress: Progress): Promise<Verdict> {
    return this.ask({ do: 'recount', address, headers }, progress);
  }

  hold(note: string, address: LedgerAddress, headers: Record<string, string>): Promise<Verdict> {
    return this.ask({ do: 'hold', note, address, headers });
  }

  prove(seq: number, address: LedgerAddress, headers: Record<string, string>): Promise<Proven> {
    return this.ask({ do: 'prove', seq, address, headers });
  }

  beginAnew(address: LedgerAddress, headers: Record<string, string>): Promise<void> {
    return this.ask({ do: 'begin anew', address, headers });
  }
}

let shared: Ledgers | undefined;

/** The one of this tab. */
export function ledgers(): Ledgers {
  shared ??= new Ledgers(new Worker(new URL('./ledger.worker.ts', import.meta.url), { type: 'module' }));
  return shared;
}
