/** A field of which somebody began with one value, which is another now, and which they want to be a third. */
export interface Difference {
  field: string;
  seen: unknown;
  present: unknown;
  wanted: unknown;
}

export const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Each field that is in any of the three, with its values. */
function compared(seen: object, present: object, wanted: object): Difference[] {
  const of = (all: object, field: string): unknown => Object.entries(all).find(([each]) => each === field)?.[1];
  return [...new Set([seen, present, wanted].flatMap(Object.keys))]
    .toSorted()
    .map((field) => ({ field, seen: of(seen, field), present: of(present, field), wanted: of(wanted, field) }));
}

/** Where what was changed meanwhile meets what is wanted: only there has a person to choose. */
export function differences(seen: object, present: object, wanted: object): Difference[] {
  return compared(seen, present, wanted).filter((each) => !same(each.seen, each.present) && !same(each.seen, each.wanted) && !same(each.present, each.wanted));
}

/** What is there now, with what is wanted in the fields that somebody changed. */
export function merged<T extends object>(seen: T, present: T, wanted: T): T {
  const chosen = compared(seen, present, wanted).map((each) => [each.field, same(each.seen, each.wanted) ? each.present : each.wanted]);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined)) as T;
}
