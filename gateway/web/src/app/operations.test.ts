import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages } from './features.ts';

interface Document {
  paths: Record<string, Record<string, { operationId?: string }>>;
}

/** Each operation of the API documents. */
const operations = globSync('openapi/*.json').flatMap((file) =>
  Object.entries((JSON.parse(readFileSync(file, 'utf8')) as Document).paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => operationId !== undefined)
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  ),
);

const [, ...lines] = readFileSync('operations.csv', 'utf8').trimEnd().split('\n');

/** Operation, screen, and where there is none, why; the last may have commas in it. */
const rows = lines.map((line) => /^([^,]+),([^,]*),(.*)$/.exec(line)?.slice(1) ?? [line, '', '']);

/** An address with its names left out, which features and rows choose for themselves. */
const shape = (path: string) => path.replace(/\{\w+\}|:\w+/g, '*').replace(/\/$/, '') || '/';

const screens = new Set([
  ...pages('root').map(({ path }) => shape(`/${path}`)),
  ...pages('consortium').map(({ path }) => shape(`/c/:id/${path}`)),
  ...pages('organisation').map(({ path }) => shape(`/org/:id/${path}`)),
]);

it('names each operation of the API once, and no others', () => {
  expect(operations.length).toBeGreaterThan(400);
  expect(rows.map(([operation]) => operation).toSorted()).toEqual(operations.toSorted());
});

it('says of each either on which screen it is or why on none', () => {
  expect(rows.filter(([, screen, why]) => (screen === '') === (why === ''))).toEqual([]);
});

it('names screens that there are', () => {
  expect(rows.filter(([, screen]) => screen !== '' && !screens.has(shape(screen ?? '')))).toEqual([]);
});
