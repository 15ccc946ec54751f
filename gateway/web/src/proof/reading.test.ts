// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { base64, utf8 } from './bytes.ts';
import { leaf } from './hashing.ts';
import { entryText, PATH } from './log.testing.ts';
import { naiveRoot } from './naive.testing.ts';
import { GapError, Reading, WITHHELD } from './reading.ts';
import { GrowingTree } from './tree.ts';

const batch = (...texts: string[]) => utf8(`[${texts.join(',')}]`);

describe('reading a feed', () => {
  it('takes no more than was signed', () => {
    const tree = new GrowingTree();
    expect(new Reading(tree, PATH).take(batch(entryText(1), entryText(2), entryText(3)), 2)).toBe(2);
    expect(base64(tree.root)).toBe(base64(naiveRoot([1, 2].map((seq) => leaf(utf8(entryText(seq)))))));
  });

  it('stops where an entry is left out, comes twice, or is of another ledger', () => {
    for (const texts of [[entryText(2)], [entryText(1), entryText(3)], [entryText(1), entryText(1)], [entryText(1).replace('alpha', 'beta')]]) {
      const reading = new Reading(new GrowingTree(), PATH);
      expect(() => reading.take(batch(...texts), 9)).toThrow(GapError);
    }
  });

  it('takes no marker without a hash', () => {
    for (const data of ['{}', 'null', '{"leafHash":1}', '{"leafHash":"AAAA"}']) {
      const marker = entryText(1).replace('finance.noted.v1', WITHHELD).replace(/"data":.*/, `"data":${data}}`);
      expect(() => new Reading(new GrowingTree(), PATH).take(batch(marker), 9)).toThrow();
    }
  });
});
