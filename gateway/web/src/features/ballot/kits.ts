import { useQuery, useQueryClient } from '@tanstack/react-query';
import { browserDrawer, kitId } from '../../ballot/drawer.ts';
import type { Kit } from '../../ballot/kit.ts';

const KITS = ['ballot-kits'];

/** What this browser keeps; nothing where it can keep nothing. */
export function useKits() {
  return useQuery({ queryKey: KITS, queryFn: () => (typeof indexedDB === 'undefined' ? [] : browserDrawer().all()), retry: false });
}

/** Keeps a kit as it is now, if it is one of this browser's. One that was opened from a file is not left behind on the device. */
export function useKeeping() {
  const queries = useQueryClient();
  return {
    async keep(kit: Kit): Promise<void> {
      const kept = await browserDrawer().all();
      if (kept.some((each) => kitId(each) === kitId(kit))) {
        await browserDrawer().put(kit);
      }
      await queries.invalidateQueries({ queryKey: KITS });
    },
    async forget(kit: Kit): Promise<void> {
      await browserDrawer().forget(kit);
      await queries.invalidateQueries({ queryKey: KITS });
    },
  };
}
