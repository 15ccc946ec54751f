import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import type { Problem as Wire } from '../api/src/client.ts';
import { Look } from './app/look.ts';
import { button } from './app/theme.ts';
import { begin } from './i18n/i18n.ts';
import type { Language } from './i18n/texts.ts';

/** What the platform answers in a test, by path; unless something is said of that, nobody is awaited, and whatever else is asked for is not there. */
export type Answers = Record<string, unknown>;

const AWAITED = /^\/api\/[a-z-]+\/needs$/;

/** Answers as the platform would, and tells what was asked. */
export function platform(answers: Answers) {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = typeof input === 'string' ? new Request(new URL(input, location.origin), init) : input;
    asked.push(request);
    const { pathname } = new URL(request.url);
    const answer = answers[pathname] ?? (AWAITED.test(pathname) ? { items: [] } : undefined);
    return answer instanceof Response ? answer.clone() : answer === undefined ? problem(404, 'not-found') : Response.json(answer);
  });
  return asked;
}

export function problem(status: number, slug: string, errors: Wire['errors'] = []): Response {
  const body = { type: `/problems/${slug}`, title: slug, status, detail: `It is ${slug}.`, errors };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}

/** By what a list was asked to be narrowed, each time that it was read. */
export function narrowedBy(asked: readonly Request[], path: string): string[] {
  return asked.map(({ method, url }) => ({ method, at: new URL(url) })).filter(({ method, at }) => method === 'GET' && at.pathname === path).map(({ at }) => at.search);
}

/** A thing as its entry has it, in the version of that entry. */
export const versioned = (value: object, seq: number) => Response.json({ ...value, entries: [seq] }, { headers: { ETag: `"${seq}"` } });

/** What a try says of an act that could be done. */
export const possible = () => new Response(null, { status: 204 });

/** Shows some addresses in a language, at one of them. */
export async function show(routes: RouteObject[], at: string, language: Language = 'en') {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  vi.stubGlobal('scrollTo', () => undefined);
  await begin(language);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const shown = render(
    <QueryClientProvider client={queries}>
      <Look.Provider value={{ appearance: 'light', choose: () => undefined }}>
        <ConfigProvider button={button}>
          <RouterProvider router={router} />
        </ConfigProvider>
      </Look.Provider>
    </QueryClientProvider>,
  );
  return { ...shown, router };
}
