import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { load } from '../../i18n/texts.ts';

/** The types of event that the service records, from the matrix that its own tests keep complete. */
const types = globSync('../../consortium-service/**/src/test/resources/audience-matrix.csv')
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .map((line) => line.split(',')[0] ?? '')
  .filter((type) => type.startsWith('consortium.'));

it.each(['zh', 'en'] as const)('says in %s what each event of the consortium is, and of no others', async (language) => {
  const texts = (await load(language))['consortium']?.['entries'];
  expect(Object.keys(texts ?? {}).toSorted()).toEqual(['consort.entry-withheld.v1', ...types].toSorted());
  expect(types.length).toBeGreaterThan(100);
});
