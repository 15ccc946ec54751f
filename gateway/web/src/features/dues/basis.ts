import { api, versioned } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import { typedYear } from './typed.ts';

/** What a member's dues for a year are reckoned from; null where nothing is there yet, which is no failure. */
export async function basis(consortiumId: string, year: string, organisation: string) {
  const path = { consortiumId, year: typedYear(year), organisation };
  try {
    return await versioned(api.GET('/api/consortium/consortia/{consortiumId}/bases/{year}/{organisation}', { params: { path } }));
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 404) {
      return null;
    }
    throw failure;
  }
}
