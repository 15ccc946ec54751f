import type { LedgerAddress } from './asking.ts';
import type { Progress, Verdict } from './check.ts';
import type { Proven } from './prove.ts';

/** What the worker does. @see ledger.worker.ts */
export type Task = { address: LedgerAddress; headers: Record<string, string> } & (
  | { do: 'check' | 'recount' | 'begin anew' }
  | { do: 'hold'; note: string }
  | { do: 'prove'; seq: number }
);

export interface Asked {
  id: number;
  task: Task;
}

export type Told = { id: number } & ({ value: unknown } | { failure: string } | { read: number; size: number });

interface Waiting {
  resolve: (value: never) => void;
  reject: (failure: Error) => void;
  progress?: Progress;
}

/** The worker, as a page asks it. */
export class Ledgers {
  readonly #worker: Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(worker: Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Told>) => this.#told(data);
    worker.onerror = ({ message }) => this.#broken(message);
  }

  check(address: LedgerAddress, headers: Record<string, string>): Promise<Verdict> {
    return this.#ask({ do: 'check', address, headers });
  }

  recount(address: LedgerAddress, headers: Record<string, string>, progress: Progress): Promise<Verdict> {
    return this.#ask({ do: 'recount', address, headers }, progress);
  }

  hold(note: string, address: LedgerAddress, headers: Record<string, string>): Promise<Verdict> {
    return this.#ask({ do: 'hold', note, address, headers });
  }

  prove(seq: number, address: LedgerAddress, headers: Record<string, string>): Promise<Proven> {
    return this.#ask({ do: 'prove', seq, address, headers });
  }

  beginAnew(address: LedgerAddress, headers: Record<string, string>): Promise<void> {
    return this.#ask({ do: 'begin anew', address, headers });
  }

  #ask<T>(task: Task, progress?: Progress): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, ...(progress && { progress }) });
      this.#worker.postMessage({ id, task } satisfies Asked);
    });
  }

  #told(told: Told): void {
    const waiting = this.#waiting.get(told.id);
    if ('read' in told) {
      waiting?.progress?.(told.read, told.size);
      return;
    }
    this.#waiting.delete(told.id);
    if ('failure' in told) {
      waiting?.reject(new Error(told.failure));
    } else {
      waiting?.resolve(told.value as never);
    }
  }

  #broken(message: string): void {
    this.#waiting.forEach(({ reject }) => reject(new Error(message)));
    this.#waiting.clear();
  }
}

let shared: Ledgers | undefined;

/** The one of this tab. */
export function ledgers(): Ledgers {
  shared ??= new Ledgers(new Worker(new URL('./ledger.worker.ts', import.meta.url), { type: 'module' }));
  return shared;
}
