import { actingFor } from '../api/actingFor.ts';
import { csrf } from '../api/client.ts';

/** Ends the session here, and at the provider by going where the gateway says. */
export async function signOut(): Promise<void> {
  const headers = new Headers({ Accept: 'application/json', 'X-XSRF-TOKEN': csrf() ?? '' });
  const response = await fetch('/logout', { method: 'POST', headers });
  actingFor.set(undefined);
  const { location: next } = response.ok ? ((await response.json()) as { location: string }) : { location: '/' };
  location.assign(next);
}
