import type { Alarm } from './alarm.ts';
import type { Trusted } from './chain.ts';
import type { Frontier } from './tree.ts';

/** What this browser remembers of a ledger. */
export interface Kept extends Trusted {
  /** How far the entries were read. */
  frontier: Frontier;
  /** How many of them concern others. */
  withheld: number;
  /** Until it is exported as evidence. */
  alarm?: Alarm;
}

/** Where it is remembered. */
export interface Memory {
  get(ledger: string): Promise<Kept | undefined>;
  put(kept: Kept): Promise<void>;
  alarms(): Promise<readonly Alarm[]>;
}

const STORE = 'ledgers';

/** In this browser, for all of its tabs (IndexedDB). */
export function browserMemory(name = 'consort.ledgers'): Memory {
  const ledgers = async <T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const database = await opened(name);
    try {
      return await done(use(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  };
  return {
    get: (ledger) => ledgers('readonly', (store) => store.get(ledger) as IDBRequest<Kept | undefined>),
    put: async (kept) => {
      await ledgers('readwrite', (store) => store.put(kept));
    },
    alarms: async () => {
      const all = await ledgers('readonly', (store) => store.getAll() as IDBRequest<Kept[]>);
      return all.flatMap(({ alarm }) => alarm ?? []);
    },
  };
}

function opened(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'ledger' });
  return done(opening);
}

export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('This browser keeps nothing'));
  });
}
