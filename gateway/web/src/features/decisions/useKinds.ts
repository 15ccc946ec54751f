import { useBodies, useCharter } from '../../app/governance.ts';

/** Bodies and kinds of motion by the names that the charter gives them; ids stand for them until they are known. */
export function useKinds() {
  const bodies = useBodies().data?.items ?? [];
  const kinds = useCharter().data?.governance?.motions ?? [];
  return {
    bodies: bodies.map(({ id, name }) => ({ value: id, text: name })),
    kinds: kinds.map(({ id, name }) => ({ value: id, text: name })),
    body: (id: string) => bodies.find((each) => each.id === id)?.name ?? id,
    kind: (id: string) => kinds.find((each) => each.id === id)?.name ?? id,
  };
}
