import type { Content } from './content.ts';
import { proofShape } from './proofShape.ts';
import { any, at, isObject, type Json, line, lines, list, listAt, money, object, optional, sameJson, textAt, whole } from './shape.ts';

const SAID = ['distribution', 'payee', 'lines', 'total'];
const PINNED = ['income', 'asset', 'scheme', 'version', 'titleOn'];
const ADJUSTED = ['number', 'reason', 'before', 'change'];

/** What a payee gets from a distribution. */
export const payee: Content = {
  kind: 'payee',
  shape: object({
    distribution: line,
    payee: line,
    payTo: optional(line),
    income: line,
    asset: line,
    scheme: line,
    version: whole,
    titleOn: line,
    lines: any,
    total: money,
    adjustments: list(object({ number: whole, reason: any, before: money, change: money, seq: whole })),
    status: line,
    settled: money,
    outstanding: money,
    proof: proofShape,
    verifierKey: lines,
  }),
  entryType: /^ip\.payee-(credited|adjusted)\.v[0-9]+$/,
  difference: (file, data, seq) =>
    SAID.find((field) => !sameJson(at(file, field), at(data, field))) ??
    PINNED.find((field) => !sameJson(at(file, field), at(data, 'pins', field))) ??
    (isLastAdjustment(file, data, seq) ? undefined : 'adjustments'),
  facts: (_, data) => ({
    payee: textAt(data, 'payee'),
    distribution: textAt(data, 'distribution'),
    amount: textAt(data, 'total', 'amount'),
    currency: textAt(data, 'total', 'currency'),
  }),
  unproven: (file) => [
    ...(listAt(file, 'adjustments').length > 1 ? ['adjustments'] : []),
    ...(isObject(file) && 'payTo' in file ? ['payTo'] : []),
    'status',
    'settled',
    'outstanding',
  ],
};

/** Whether the entry is what the last adjustment says; or, where none is told of, no adjustment. */
function isLastAdjustment(file: Json, data: Json, seq: number): boolean {
  const all = listAt(file, 'adjustments');
  const last = all.at(-1);
  return at(data, 'change') === undefined
    ? all.length === 0
    : at(last, 'seq') === seq && ADJUSTED.every((field) => sameJson(at(data, field), at(last, field)));
}
