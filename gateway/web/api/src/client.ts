import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type * as consortium from '../types/consortium.d.ts';
import type * as finance from '../types/finance.d.ts';
import type * as ipLedger from '../types/ip-ledger.d.ts';
import type * as talent from '../types/talent.d.ts';

/** All that the gateway has. Paths never meet, for each begins with its service's name. */
export type Paths = consortium.paths & finance.paths & ipLedger.paths & talent.paths;

/** The schemas of each service, by their names in its document. */
export type Schemas = {
  consortium: consortium.components['schemas'];
  finance: finance.components['schemas'];
  'ip-ledger': ipLedger.components['schemas'];
  talent: talent.components['schemas'];
};

/** Why something was refused: RFC 9457. The sentences in it are the refusing service's own. */
export type Problem = Schemas[keyof Schemas]['Problem'];

/** Where a session is kept: in a browser, the browser and its `document.cookie`. */
export interface Session {
  /** What the gateway wants to see again with each change, from the cookie `XSRF-TOKEN`. */
  csrf(): string | undefined;
  fetch?: (request: Request) => Promise<Response>;
}

/** Calls the gateway at an address, as whoever has signed in there. */
export function api(origin: string, session: Session): Client<Paths> {
  const client = createClient<Paths>({ baseUrl: origin, ...(session.fetch && { fetch: session.fetch }) });
  client.use(csrf(session));
  return client;
}

function csrf(session: Session): Middleware {
  return {
    onRequest({ request }) {
      const token = session.csrf();
      if (token !== undefined && request.method !== 'GET') {
        request.headers.set('X-XSRF-TOKEN', token);
      }
      return request;
    },
  };
}
