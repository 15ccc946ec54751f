/** A field of which somebody began with one value, which is another now, and which they want to be a third. */
export interface Difference {
  field: string;
  seen: unknown;
  present: unknown;
  wanted: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const fields = (...all: Fields[]) => [...new Set(all.flatMap(Object.keys))].toSorted();

/** Where what was changed meanwhile meets what is wanted: only there has a person to choose. */
export function differences(seen: Fields, present: Fields, wanted: Fields): Difference[] {
  return fields(seen, present, wanted)
    .map((field) => ({ field, seen: seen[field], present: present[field], wanted: wanted[field] }))
    .filter((each) => !same(each.seen, each.present) && !same(each.seen, each.wanted) && !same(each.present, each.wanted));
}

/** What is there now, with what is wanted in the fields that somebody changed. */
export function merged(seen: Fields, present: Fields, wanted: Fields): Fields {
  const chosen = fields(seen, present, wanted).map((field) => [field, same(seen[field], wanted[field]) ? present[field] : wanted[field]]);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
}
