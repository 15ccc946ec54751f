import type { Middleware } from 'openapi-fetch';
import { api as client } from '../../api/src/client.ts';
import { actingFor } from './actingFor.ts';
import { refusal, Unanswered } from './problem.ts';

export type { Paths, Schemas } from '../../api/src/client.ts';

/** What the gateway wants to see again with each change. */
export function csrf(): string | undefined {
  return /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1];
}

const forWhom: Middleware = {
  onRequest({ request }) {
    const organisation = actingFor.get();
    if (organisation !== undefined && new URL(request.url).pathname.startsWith('/api/')) {
      request.headers.set('Acting-For', organisation);
    }
    return request;
  },
};

/** The platform's API, as whoever signed in and for whom they act. */
export const api = client(location.origin, { csrf, fetch: (request) => globalThis.fetch(request) });
api.use(forWhom);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** A resource and the version that a change of it has to name in `If-Match`. */
export interface Versioned<T> {
  value: T;
  etag: string | undefined;
}

/** What was asked for; a {@link Problem} where it was refused, {@link Unanswered} where nothing came back. */
export async function answered<T>(asking: Promise<Answer<T>>): Promise<T> {
  return (await versioned(asking)).value;
}

export async function versioned<T>(asking: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { data, error, response } = await asking.catch((cause: unknown) => {
    throw new Unanswered('The platform does not answer', undefined, cause);
  });
  if (!response.ok || data === undefined) {
    throw refusal(response, error);
  }
  return { value: data, etag: response.headers.get('ETag') ?? undefined };
}

/** One of the gateway's own endpoints, which are in no document of a service. */
export async function gateway<T>(path: '/me' | '/session' | '/status'): Promise<T> {
  const response = await fetch(path, { headers: { Accept: 'application/json' } }).catch((cause: unknown) => {
    throw new Unanswered('The gateway does not answer', undefined, cause);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    throw refusal(response, body);
  }
  return body as T;
}
