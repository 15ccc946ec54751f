import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { drawUp, send } from './change.ts';
import { Problem } from './problem.ts';

type Reply = (request: { key: string | null; body: unknown }) => Promise<Response>;

const noWait = { wait: async () => undefined };
const recorded = new Set<string | null>();

/** A service that records each key once, whatever becomes of the answer. */
const records: Reply = async ({ key }) => {
  recorded.add(key);
  return json(201, { seq: 7 }, { ETag: '"7"' });
};

const faults: Record<string, Reply> = {
  'time-out after it was recorded': async (request) => {
    await records(request);
    throw new TypeError('network');
  },
  'time-out before it was': async () => Promise.reject(new TypeError('network')),
  'gateway without a service': async () => problem(503, 'service-unreachable', { 'Retry-After': '5' }),
  'service that breaks off': async (request) => {
    await records(request);
    return problem(502, 'service-interrupted');
  },
  'proxy with a page of its own': async () => new Response('<html>', { status: 504 }),
  'too many': async () => problem(429, 'too-many-requests', { 'Retry-After': '1' }),
};

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

function problem(status: number, slug: string, headers: Record<string, string> = {}): Response {
  return json(status, { type: `/problems/${slug}`, title: slug, status, detail: slug, errors: [{ pointer: '/title', detail: 'too long' }] }, headers);
}

function platform(...replies: Reply[]) {
  const asked: { url: string; headers: Headers; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    asked.push({ url, headers, body: init.body });
    return (replies.shift() ?? records)({ key: headers.get('Idempotency-Key'), body: init.body });
  });
  return asked;
}

const motion = () => drawUp('/api/consortium/consortia/{consortiumId}/charter/versions', { consortiumId: 'se matech' }, undefined as never, '"6"');

beforeEach(() => recorded.clear());

it('says what is sent, to whom, under which name and on what it rests', async () => {
  document.cookie = 'XSRF-TOKEN=proof';
  sessionStorage.setItem('consort.acting-for', 'ibm');
  const asked = platform();
  const change = motion();
  const answer = await send(change, noWait);
  expect(answer).toEqual({ value: { seq: 7 }, etag: '"7"' });
  expect(asked[0]?.url).toBe('/api/consortium/consortia/se%20matech/charter/versions');
  expect(Object.fromEntries(asked[0]?.headers ?? [])).toMatchObject({
    'idempotency-key': change.key,
    'if-match': '"6"',
    'acting-for': 'ibm',
    'x-xsrf-token': 'proof',
  });
});

it('is recorded once, whatever happens on the way, reloads and double clicks included', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(faults)), { maxLength: 8 }), fc.nat({ max: 3 }), async (way, clicks) => {
      recorded.clear();
      platform(...way.map((name) => faults[name] ?? records));
      const kept = JSON.stringify(motion());
      const clicked = Array.from({ length: clicks + 1 }, () => send(JSON.parse(kept), noWait));
      expect((await Promise.all(clicked)).map(({ value }) => value)).toEqual(clicked.map(() => ({ seq: 7 })));
      expect(recorded.size).toBe(1);
    }),
  );
});

it('waits for as long as it is told to', async () => {
  platform(faults['gateway without a service'] ?? records, faults['time-out before it was'] ?? records);
  const waited: number[] = [];
  await send(motion(), { wait: async (seconds) => void waited.push(seconds) });
  expect(waited).toEqual([5, 4]);
});

it('says that nothing is known while nothing is, and never that it failed', async () => {
  platform(faults['time-out after it was recorded'] ?? records);
  const unknown = vi.fn();
  await send(motion(), { ...noWait, onUnknown: unknown });
  expect(unknown).toHaveBeenCalledTimes(1);
});

it.each([400, 401, 403, 404, 409, 412, 422, 428])('asks no more once it is refused with %i', async (status) => {
  const asked = platform(async () => problem(status, 'refused'));
  const refused = await send(motion(), noWait).catch((failure: unknown) => failure);
  expect(refused).toBeInstanceOf(Problem);
  expect(refused).toMatchObject({ slug: 'refused', fields: new Map([['/title', 'too long']]) });
  expect(asked).toHaveLength(1);
});

it('stops when it is told to, and then says what it met last', async () => {
  const asked = platform(faults['time-out before it was'] ?? records);
  const stop = new AbortController();
  await expect(send(motion(), { signal: stop.signal, wait: async () => stop.abort() })).rejects.toThrow('does not answer');
  expect(asked).toHaveLength(1);
});
