import type { Schemas } from '../../api/client.ts';

/** How it stands with what is reported of a member: the key of its text. */
export function standing({ confirmed, estimated }: Schemas['consortium']['BasisResponse']): 'estimated' | 'confirmed' | 'reported' {
  return estimated ? 'estimated' : confirmed ? 'confirmed' : 'reported';
}
