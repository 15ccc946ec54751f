import type { Feature, NavigationItem, NeedKind, Page, Place } from './feature.ts';

/** Each folder under `features` with an `index.ts`: there is no list to add to. */
const features = Object.values(import.meta.glob<Feature>('../features/*/index.ts', { eager: true, import: 'feature' }));

export const proof = features.find((feature) => feature.proof !== undefined)?.proof;

export const notices = features.flatMap((feature) => feature.notice ?? []);

/** What features know to await somebody that no service knows of. */
export const unsent = features.flatMap((feature) => feature.unsent ?? []);

/** All kinds of need that some feature knows how to meet. */
export const needKinds: Readonly<Record<string, NeedKind>> = Object.assign({}, ...features.map(({ needs }) => needs));

export function pages(place: Place): Page[] {
  return features.flatMap((feature) => feature.pages ?? []).filter((page) => page.at === place);
}

/**
 * The ways on from a place for somebody, or for who has not signed in: those alone that lead to pages that they may see; and for who has left a
 * consortium, to something.
 */
export function navigation(place: Place, me: { administrator: boolean } | undefined, former = false): NavigationItem[] {
  const open = new Set(pages(place).filter((page) => page.open).map(({ path }) => path));
  return features
    .flatMap((feature) => feature.navigation ?? [])
    .filter((item) => item.at === place && (me === undefined ? open.has(item.path) : me.administrator || !item.administrator))
    .filter((item) => !former || item.former)
    .toSorted((one, other) => one.order - other.order);
}
