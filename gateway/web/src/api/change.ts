import type { Paths } from '../../api/src/client.ts';
import { actingFor } from './actingFor.ts';
import { csrf, type Versioned } from './client.ts';
import { Problem, refusal, Unanswered } from './problem.ts';

/** A change with all that it is sent with, so that after a time-out or a reload the very same can be sent again. */
export interface Change {
  key: string;
  path: string;
  body: string;
  ifMatch?: string;
  actingFor?: string;
}

type Posts = { [P in keyof Paths]: Paths[P] extends { post: object } ? P : never }[keyof Paths];
type BodyOf<P extends Posts> = Paths[P] extends { post: { requestBody?: { content: { 'application/json': infer B } } } } ? B : undefined;
/** The version of what is changed, where the platform wants to know that it was seen; it is undefined while that is not known. */
type Seen<P extends Posts> = Paths[P] extends { post: { parameters: { header: { 'If-Match': string } } } } ? [ifMatch: string | undefined] : [];
type AnswerOf<P extends Posts> = Paths[P] extends { post: { responses: infer R } } ? Success<R> : never;
type Told = 200 | 201 | 202;
type Success<R> = {
  [S in keyof R & Told]: R[S] extends { content: { 'application/json': infer B } } ? B : undefined;
}[keyof R & Told];

/** Draws up a change, under a key of its own; nothing is sent. */
export function drawUp<P extends Posts>(path: P, names: Record<string, string>, body: BodyOf<P>, ...[ifMatch]: Seen<P>): Change {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = names[name];
    if (value === undefined) {
      throw new Error(`${path} needs ${name}`);
    }
    return encodeURIComponent(value);
  });
  const organisation = actingFor.get();
  return {
    key: crypto.randomUUID(),
    path: address,
    body: body === undefined ? '' : JSON.stringify(body),
    ...(ifMatch !== undefined && { ifMatch }),
    ...(organisation !== undefined && { actingFor: organisation }),
  };
}

/** Whether the platform is still at it, or could not say what became of it: the same is to be sent again. */
function isOpen(failure: unknown): failure is Problem | Unanswered {
  return (
    failure instanceof Unanswered ||
    (failure instanceof Problem && (failure.status >= 500 || [408, 425, 429].includes(failure.status)))
  );
}

export interface Sending {
  /** Told each time that the outcome is not known yet. */
  onUnknown?: (failure: Problem | Unanswered) => void;
  signal?: AbortSignal;
  wait?: (seconds: number) => Promise<void>;
}

const FIRST_PAUSE = 2;
const LONGEST_PAUSE = 30;

/**
 * Sends a change until it is answered, each time with the same key, so that it is made once. A {@link Problem} says that it was refused and
 * nothing was changed; while nothing is known this goes on, and when it is told to stop it throws what it met last.
 */
export async function send<P extends Posts>(change: Change, { onUnknown, signal, wait = pause }: Sending = {}): Promise<Versioned<AnswerOf<P>>> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(change);
    } catch (failure) {
      if (!isOpen(failure) || signal?.aborted) {
        throw failure;
      }
      onUnknown?.(failure);
      await wait(failure.retryAfter ?? Math.min(FIRST_PAUSE * 2 ** attempt, LONGEST_PAUSE));
      if (signal?.aborted) {
        throw failure;
      }
    }
  }
}

/** What stands against a change now; nothing where it could be made. Nothing is recorded: the platform decides it and throws that away. */
export async function tried(change: Change): Promise<Problem | undefined> {
  try {
    await once({ ...change, path: change.path.replace('/consortia/', '/tries/consortia/') });
    return undefined;
  } catch (failure) {
    if (failure instanceof Problem && !isOpen(failure)) {
      return failure;
    }
    throw failure;
  }
}

async function once<T>(change: Change): Promise<Versioned<T>> {
  const headers = new Headers({ Accept: 'application/json', 'Idempotency-Key': change.key });
  const given = {
    'Content-Type': change.body === '' ? undefined : 'application/json',
    'If-Match': change.ifMatch,
    'Acting-For': change.actingFor,
    'X-XSRF-TOKEN': csrf(),
  };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) {
      headers.set(name, value);
    }
  }
  const init = { method: 'POST', headers, ...(change.body !== '' && { body: change.body }) };
  const response = await fetch(change.path, init).catch((cause: unknown) => {
    throw new Unanswered('The platform does not answer', undefined, cause);
  });
  const text = await response.text().catch((cause: unknown) => {
    throw new Unanswered('The answer broke off', undefined, cause);
  });
  if (!response.ok) {
    throw refusal(response, parsed(text));
  }
  return { value: parsed(text) as T, etag: response.headers.get('ETag') ?? undefined };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined; // a proxy's page: it is no answer of the platform
  }
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
