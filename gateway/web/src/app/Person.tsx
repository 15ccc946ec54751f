import { usePeople } from './people.ts';

/** Somebody by their name, kept apart from what stands around it, whichever way it is written. */
export function Person({ id, consortiumId }: { id: string; consortiumId?: string }) {
  return <bdi>{usePeople([id], consortiumId)(id)}</bdi>;
}

/** Several people by their names. */
export function People({ ids, consortiumId }: { ids: readonly string[]; consortiumId?: string }) {
  return ids.length === 0 ? (
    '–'
  ) : (
    <ul className="plain">
      {ids.map((id) => (
        <li key={id}>
          <Person id={id} {...(consortiumId !== undefined && { consortiumId })} />
        </li>
      ))}
    </ul>
  );
}
