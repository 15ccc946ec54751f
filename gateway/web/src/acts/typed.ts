import { listed } from '../form/Input.tsx';
import { readDate } from '../values/dates.ts';
import { narrow } from '../values/digits.ts';
import type { Act, ActField, Typed } from './act.ts';

const WEEK = 7 * 24 * 3600 * 1000;

/** What stands in a form at first. */
export function beginning({ fields = [] }: Act): Typed {
  return Object.fromEntries(fields.map(({ key, present = '' }) => [key, present]));
}

/** What could be typed, to find out whether an act is possible at all. */
export function sample({ fields = [] }: Act, now: Date): Typed {
  return Object.fromEntries(fields.filter(({ optional }) => !optional).map((field) => [field.key, field.present || (field.example ?? example(field, now))]));
}

function example({ as, options }: ActField, now: Date): string {
  if (options !== undefined) {
    return listed(options)[0]?.[0] ?? '-';
  }
  return as === 'date' ? now.toISOString().slice(0, 10) : as === 'instant' ? new Date(now.getTime() + WEEK).toISOString() : '-';
}

/** An instant as it stands in a form: in the zone of whoever reads it. */
export function local(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What was typed, as the API writes it; where it cannot be read it stays as it is, for the API to refuse. */
export function read({ fields = [] }: Act, typed: Typed): Typed {
  const values = fields.map((field) => [field.key, value(field, typed[field.key] ?? ''), field.optional] as const);
  return Object.fromEntries(values.filter(([, text, optional]) => text !== '' || !optional).map(([key, text]) => [key, text]));
}

function value({ as }: ActField, text: string): string {
  if (as === 'date') {
    return readDate(text) ?? narrow(text);
  }
  if (as === 'instant') {
    const read = new Date(text);
    return Number.isNaN(read.getTime()) ? text : read.toISOString();
  }
  return text.trim();
}
