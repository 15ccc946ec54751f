import { useBodies } from '../../app/governance.ts';

/** A body by its name; its id stands for it until that is known, or where it is no more. */
export function BodyName({ id }: { id: string }) {
  return useBodies().data?.items.find((body) => body.id === id)?.name ?? id;
}
