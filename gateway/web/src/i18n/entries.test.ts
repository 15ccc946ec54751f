import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { load } from './texts.ts';

/** The services whose features say what their entries mean. */
const SPOKEN = ['consortium.', 'finance.', 'talent.', 'ip.'];

/** The types of event that services record, from the matrices that their own tests keep complete. */
const types = globSync('../../*-service/**/src/test/resources/audience-matrix.csv')
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .map((line) => line.split(',')[0] ?? '')
  .filter((type) => SPOKEN.some((service) => type.startsWith(service)));

it.each(['zh', 'en'] as const)('says in %s what each event is, and of no others', async (language) => {
  expect(types.length).toBeGreaterThan(100);
  expect(Object.keys((await load(language))['entries'] ?? {}).toSorted()).toEqual(['consort.entry-withheld.v1', ...types].toSorted());
});
