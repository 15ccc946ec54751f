import type { Bytes } from '../proof/bytes.ts';
import { done } from '../proof/kept.ts';
import { type Kit, paperOf, sealed, unsealed } from './kit.ts';

const KITS = 'kits';
const KEYS = 'keys';
const OWN = 'own';

interface Drawn {
  id: string;
  sealed: Bytes;
}

/** The kits of this browser (IndexedDB), under a key that cannot be taken out of it. */
export interface Drawer {
  put(kit: Kit): Promise<void>;
  all(): Promise<readonly Kit[]>;
  forget(kit: Kit): Promise<void>;
}

/** Whose a kit is: one for each seat in each vote. */
export function kitId(kit: Kit): string {
  const { consortium, voting, seat } = paperOf(kit);
  return JSON.stringify([consortium, voting, seat]);
}

export function browserDrawer(name = 'consort.ballots'): Drawer {
  return {
    put: async (kit) => {
      const drawn: Drawn = { id: kitId(kit), sealed: await sealed(kit, await ownKey(name)) };
      await used(name, KITS, 'readwrite', (kits) => kits.put(drawn));
    },
    all: async () => {
      const [key, drawn] = [await ownKey(name), await used(name, KITS, 'readonly', (kits) => kits.getAll() as IDBRequest<Drawn[]>)];
      return Promise.all(drawn.map(({ sealed: secret }) => unsealed(secret, key)));
    },
    forget: async (kit) => {
      await used(name, KITS, 'readwrite', (kits) => kits.delete(kitId(kit)));
    },
  };
}

/** Made once; of two that are made at the same time the first stands. */
async function ownKey(name: string): Promise<CryptoKey> {
  const kept = () => used(name, KEYS, 'readonly', (keys) => keys.get(OWN) as IDBRequest<CryptoKey | undefined>);
  const before = await kept();
  if (before !== undefined) {
    return before;
  }
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await used(name, KEYS, 'readwrite', (keys) => keys.add(made, OWN)).catch(async (taken: unknown) => {
    if ((await kept()) === undefined) {
      throw taken;
    }
  });
  return (await kept()) ?? made;
}

async function used<T>(name: string, store: string, mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(KITS, { keyPath: 'id' });
    opening.result.createObjectStore(KEYS);
  };
  const database = await done(opening);
  try {
    return await done(use(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}
