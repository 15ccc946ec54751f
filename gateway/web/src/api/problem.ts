import type { Problem as Wire } from '../../api/src/client.ts';
import { said } from '../values/sentence.ts';

/** A refusal of the platform (RFC 9457): named by its slug, with the fields at fault by JSON pointer. */
export class Problem extends Error {
  readonly status: number;
  readonly slug: string;
  readonly title: string;
  readonly traceId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly #errors: NonNullable<Wire['errors']>;

  constructor(wire: Wire, retryAfter?: number) {
    super(wire.detail);
    this.name = 'Problem';
    this.status = wire.status;
    this.slug = wire.type.replace(/^.*\/problems\//, '');
    this.title = wire.title;
    this.#errors = wire.errors ?? [];
    this.traceId = wire.traceId;
    this.retryAfter = retryAfter;
  }

  /** What is wrong with each field, by its pointer: in the language that is spoken where there is a sentence for it, else in English. */
  get fields(): ReadonlyMap<string, string> {
    return new Map(this.#errors.map(({ pointer, detail, sentence }) => [pointer, sentence === undefined ? detail : said(sentence)]));
  }
}

/** Nothing came back, or nothing that says what became of the request. A change may have been made all the same. */
export class Unanswered extends Error {
  readonly retryAfter: number | undefined;

  constructor(message: string, retryAfter?: number, cause?: unknown) {
    super(message, { cause });
    this.name = 'Unanswered';
    this.retryAfter = retryAfter;
  }
}

/** What a response that is no success says: a problem, or where it says none, nothing. */
export function refusal(response: Response, body: unknown): Problem | Unanswered {
  const retryAfter = seconds(response.headers.get('Retry-After'));
  return isProblem(body)
    ? new Problem(body, retryAfter)
    : new Unanswered(`${response.status} without a reason`, retryAfter);
}

function isProblem(body: unknown): body is Wire {
  return typeof body === 'object' && body !== null && 'type' in body && 'status' in body && 'detail' in body;
}

function seconds(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}
