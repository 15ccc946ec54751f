import type { Content } from './content.ts';
import { proofShape } from './proofShape.ts';
import { isObject } from './shape.ts';

/** The proof of an entry alone, with the entry or, where that is withheld, with its hash. */
export const entry: Content = {
  kind: 'entry',
  shape: proofShape,
  entryType: /^/,
  difference: () => undefined,
  facts: () => ({}),
  unproven: (file) => (isObject(file) && 'entry' in file ? [] : ['entry']),
};
