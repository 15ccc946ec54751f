import { hex, utf8 } from '../bytes.ts';
import { sha256 } from '../hashing.ts';
import { type Json, at, line, listAt, money, object, optional, textAt } from './shape.ts';

/** An item of the account of an exit, as JSON. */
export const item = object({ heading: line, subject: line, what: line, until: optional(line), share: optional(line), amount: optional(money) });

const LINE =
  /^([^|]*) \| ([^|]*) \| ([^]*?)(?: \| until ([+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}))?(?: \| (-?[0-9]+(?:\/[0-9]+)?))?(?: \| ([A-Z]{3}) (-?[0-9]+(?:\.[0-9]+)?))?$/;

/** SHA-256 over lines, each ended by a line feed, in hexadecimal. */
export function digest(lines: readonly string[]): string {
  return hex(sha256(utf8(lines.map((each) => `${each}\n`).join(''))));
}

/** The account of an exit as text: the first line says who leaves on which terms, and each of the others is an item. */
export function accountLines(file: Json): readonly string[] {
  return listAt(file, 'lines').map(String);
}

/** Whether the lines tell these items and nothing else. */
export function tell(lines: readonly string[], items: readonly Json[]): boolean {
  return lines.length === items.length + 1 && items.every((each, place) => tells(lines[place + 1] ?? '', each));
}

function tells(written: string, each: Json): boolean {
  const [, heading, subject, what, until, share, currency, amount] = LINE.exec(written) ?? [];
  return (
    heading === textAt(each, 'heading') &&
    subject === textAt(each, 'subject') &&
    what === textAt(each, 'what') &&
    until === at(each, 'until') &&
    share === at(each, 'share') &&
    currency === at(each, 'amount', 'currency') &&
    amount === at(each, 'amount', 'amount')
  );
}
