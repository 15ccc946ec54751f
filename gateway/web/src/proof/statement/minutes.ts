import { digest } from './account.ts';
import type { Content } from './content.ts';
import { proofShape } from './proofShape.ts';
import { any, at, isObject, type Json, line, lines, list, listAt, object, optional, sameJson, textAt } from './shape.ts';

const LATER = ['standing', 'objections', 'accepted', 'despite'];

/** The minutes of a meeting, whose entry bears the digest of their lines. Neither heading nor subject holds a bar, else two texts could make one line. */
export const minutes: Content = {
  kind: 'minutes',
  shape: object({
    minutes: any,
    items: list(object({ heading: line, subject: line, what: line })),
    standing: line,
    objections: list(object({ seat: line, reason: any })),
    accepted: optional(line),
    despite: optional(any),
    proof: proofShape,
    verifierKey: lines,
  }),
  entryType: /^consortium\.minutes-sent\.v[0-9]+$/,
  difference: (file, data) => {
    const items = listAt(file, 'items');
    if (!sameJson(at(file, 'minutes'), data)) {
      return 'minutes';
    }
    if (items.some((each) => `${textAt(each, 'heading')}${textAt(each, 'subject')}`.includes('|'))) {
      return 'items';
    }
    return at(data, 'lines') !== items.length || digest(items.map(told)) !== textAt(data, 'digest') ? 'items' : undefined;
  },
  facts: (file, data) => ({ meeting: textAt(data, 'meeting'), version: Number(at(data, 'version')), lines: listAt(file, 'items').length }),
  unproven: (file) => LATER.filter((field) => isObject(file) && field in file),
};

function told(each: Json): string {
  return [textAt(each, 'heading'), textAt(each, 'subject'), textAt(each, 'what')].join(' | ');
}
