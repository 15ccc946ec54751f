import type { Session } from './client.ts';

const MOST_HOPS = 12;

/** Signs in as a person with a browser does: goes to the gateway, fills in the provider's form, and comes back with a session's cookies. */
export async function signIn(origin: string, username: string, password: string): Promise<Session> {
  const cookies = new Map<string, string>();
  let page = await follow(new URL('/login', origin), {});
  for (let form = 0; form < 2 && !cookies.has('XSRF-TOKEN'); form++) {
    const action = /<form[^>]*action="([^"]+)"/.exec(await page.text())?.[1];
    if (action === undefined) {
      throw new Error(`There is no form at ${page.url}`);
    }
    page = await follow(new URL(action.replaceAll('&amp;', '&'), page.url), {
      method: 'POST',
      body: new URLSearchParams({ username, password, credentialId: '' }),
    });
  }
  if (!cookies.has('XSRF-TOKEN')) {
    throw new Error(`The sign-in of ${username} ended at ${page.url}`);
  }
  return { csrf: () => cookies.get('XSRF-TOKEN'), fetch: send };

  async function send(request: Request): Promise<Response> {
    request.headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(request, { redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';', 1)[0]?.split(/=(.*)/s) ?? [];
      if (value === '') {
        cookies.delete(name);
      } else {
        cookies.set(name, value);
      }
    }
    return response;
  }

  async function follow(first: URL, init: RequestInit): Promise<Response> {
    let response = await send(new Request(first, init));
    for (let hop = 0; response.status >= 300 && response.status < 400 && hop < MOST_HOPS; hop++) {
      response = await send(new Request(new URL(response.headers.get('Location') ?? '', response.url)));
    }
    return response;
  }
}
