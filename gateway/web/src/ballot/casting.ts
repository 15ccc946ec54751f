import type { Ballot } from './ballot.ts';

/** What became of a ballot that was cast. */
export type Cast =
  /** It stands in the ledger, under its number, as this entry. */
  | { is: 'recorded'; number: string; entry?: number }
  /** The service refused it, for this reason. */
  | { is: 'refused'; status: number; slug: string; detail: string }
  /** Nothing is known: the same ballot can be cast again, and is counted once. */
  | { is: 'unknown' };

/**
 * Casts a ballot as nobody: without cookie, token, referrer or any header that the request does not need. Nothing of it is logged or kept by this page.
 */
export async function cast({ consortium, voting, nonce, choice, signature }: Ballot): Promise<Cast> {
  const response = await fetch(`/api/consortium/consortia/${encodeURIComponent(consortium)}/ballots`, {
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ voting, nonce, choice, signature }),
  }).catch(() => undefined); // no answer is told as such
  const body = (await response?.json().catch(() => undefined)) as Record<string, unknown> | undefined;
  if (response === undefined || body === undefined || response.status >= 500) {
    return { is: 'unknown' };
  }
  const { entry } = body;
  return response.ok
    ? { is: 'recorded', number: String(body['number'] ?? ''), ...(typeof entry === 'number' && { entry }) }
    : { is: 'refused', status: response.status, slug: String(body['type'] ?? '').replace(/^.*\//, ''), detail: String(body['detail'] ?? '') };
}
