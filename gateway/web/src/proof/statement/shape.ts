/** JSON as it was read. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a part of a file is made of: tells the first place that is otherwise. */
export type Shape = (value: Json, place: string) => string | undefined;

interface Field {
  shape: Shape;
  optional: boolean;
}

/** Anything: its content is held against the entry, or named as not proven. */
export const any: Shape = () => undefined;

/** A text of some lines. */
export const lines: Shape = (value, place) => (typeof value === 'string' ? undefined : place);

/** A text of one line. */
export const line: Shape = (value, place) => (typeof value === 'string' && !/[\u0000-\u001f\u007f-\u009f]/.test(value) ? undefined : place);

export const whole: Shape = (value, place) => (Number.isSafeInteger(value) ? undefined : place);

export function list(each: Shape): Shape {
  return (value, place) => (Array.isArray(value) ? (value as Json[]).map((item) => each(item, place)).find((flaw) => flaw !== undefined) : place);
}

/** Left out where there is nothing to say. */
export function optional(shape: Shape): Field {
  return { shape, optional: true };
}

/** An object of these fields in this order, and no other. */
export function object(fields: Record<string, Shape | Field>): Shape {
  const known = Object.entries(fields).map(([name, field]) => [name, typeof field === 'function' ? { shape: field, optional: false } : field] as const);
  return (value, place) => {
    if (!isObject(value)) {
      return place;
    }
    const expected = known.filter(([name, field]) => !field.optional || name in value);
    const found = Object.keys(value);
    const strange = Array.from({ length: Math.max(expected.length, found.length) }).findIndex((_, at) => expected[at]?.[0] !== found[at]);
    return strange >= 0
      ? (found[strange] ?? expected[strange]?.[0])
      : expected.map(([name, { shape }]) => shape(value[name] ?? null, name)).find((flaw) => flaw !== undefined);
  };
}

export function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A part by the names that lead to it. */
export function at(value: Json | undefined, ...names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>((part, name) => (isObject(part) && Object.hasOwn(part, name) ? part[name] : undefined), value);
}

export function textAt(value: Json | undefined, ...names: readonly string[]): string {
  const found = at(value, ...names);
  return typeof found === 'string' ? found : '';
}

export function listAt(value: Json | undefined, ...names: readonly string[]): readonly Json[] {
  const found = at(value, ...names);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
}

/** Whether two parts are the same, the order of their fields included. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What everybody writes money as. */
export const money = object({ amount: line, currency: line });
