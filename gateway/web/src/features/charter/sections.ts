import type { Schemas } from '../../api/client.ts';

export type Paragraph = Schemas['consortium']['Paragraph'];
type Section = Schemas['consortium']['Difference']['section'];
type Pointed = Readonly<{ pointer: string }>;

/** Where in a charter's document each section stands; all else is of the consortium. */
const PLACES: readonly (readonly [string, Section])[] = [
  ['/classes', 'classes'],
  ['/governance/bodies', 'bodies'],
  ['/governance/motions', 'motions'],
  ['/governance/constraints', 'separation'],
  ['/governance/reserved', 'authority'],
  ['/governance/fourEyes', 'authority'],
  ['/terms', 'terms'],
  ['/results', 'results'],
];

/** A class, a body or a kind of motion, whose first sentence is its heading. */
const THING = /^(\/classes|\/governance\/(?:bodies|motions))\/\d+/;

interface Thing {
  title: Paragraph | undefined;
  rest: Paragraph[];
}

/** A text by its sections, and each by the things in it. */
export function sections(text: readonly Paragraph[]): { section: Section; things: Thing[] }[] {
  const all = new Map<Section, Map<string, Thing>>();
  for (const paragraph of text) {
    const section = PLACES.find(([place]) => within(paragraph.pointer, place))?.[1] ?? 'consortium';
    const things = all.get(section) ?? new Map<string, Thing>();
    const key = THING.exec(paragraph.pointer)?.[0] ?? '';
    const thing = things.get(key);
    if (thing === undefined) {
      things.set(key, key === '' ? { title: undefined, rest: [paragraph] } : { title: paragraph, rest: [] });
    } else {
      thing.rest.push(paragraph);
    }
    all.set(section, things);
  }
  return [...all].map(([section, things]) => ({ section, things: [...things.values()] }));
}

/** Each thing that points into a charter, by the sentence that it is about: at its place, around it, or the first within it. */
export function placed<P extends Pointed>(text: readonly Paragraph[], all: readonly P[]): Map<Paragraph, P[]> {
  const found = new Map<Paragraph, P[]>();
  for (const each of all) {
    const around = text.filter(({ pointer }) => within(each.pointer, pointer)).sort((one, other) => other.pointer.length - one.pointer.length)[0];
    const paragraph = around ?? text.find(({ pointer }) => within(pointer, each.pointer));
    if (paragraph !== undefined) {
      found.set(paragraph, [...(found.get(paragraph) ?? []), each]);
    }
  }
  return found;
}

function within(pointer: string, place: string): boolean {
  return `${pointer}/`.startsWith(`${place}/`);
}
