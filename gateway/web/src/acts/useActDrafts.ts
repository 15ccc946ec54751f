import { useConsortiumIdIfAny } from '../app/consortium.ts';
import type { Act } from './act.ts';

/** As what is kept what is typed for an act: apart by consortium, for motions and meetings of two may have one number. */
export function useActDrafts(): (act: Act) => string {
  const consortiumId = useConsortiumIdIfAny();
  return ({ name }) => `act ${consortiumId ?? ''} ${name}`;
}
