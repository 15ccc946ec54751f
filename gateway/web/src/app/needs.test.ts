import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { needKinds } from './features.ts';

interface Document {
  components: { schemas: Record<string, { properties?: { kind?: { enum?: string[] } } }> };
}

/** The kinds of need that a service has: its callers' own, and those of the platform's administrators. */
function kinds(file: string): string[] {
  const { schemas } = (JSON.parse(readFileSync(file, 'utf8')) as Document).components;
  return ['NeedResponse', 'PlatformNeedResponse'].flatMap((name) => schemas[name]?.properties?.kind?.enum ?? []);
}

const issued = globSync('openapi/*.json').map((file) => ({ file, kinds: kinds(file) }));

it.each(issued)('finds the kinds of need in $file', ({ kinds }) => {
  expect(kinds).not.toEqual([]);
});

it('meets each kind of need that some service has, and no others', () => {
  expect(Object.keys(needKinds).toSorted()).toEqual(issued.flatMap(({ kinds }) => kinds).toSorted());
});
