import { accountLines, digest, item, tell } from './account.ts';
import type { Content } from './content.ts';
import { proofShape } from './proofShape.ts';
import { any, at, type Json, line, lines, list, listAt, money, object, sameJson, textAt, whole } from './shape.ts';

const leaving = (fields: readonly string[], file: Json, data: Json) => fields.find((field) => !sameJson(at(file, 'exit', field), at(data, 'leaving', field)));

const facts: Content['facts'] = (file, data) => ({
  member: textAt(data, 'leaving', 'member'),
  effective: textAt(data, 'leaving', 'effective'),
  lines: accountLines(file).length - 1,
});

/** What a member that left keeps, loses and owes by one service. The entry bears the digest of the account. */
export const exit: Content = {
  kind: 'exit',
  shape: object({
    exit: object({
      id: line,
      member: line,
      ground: line,
      effective: line,
      terms: any,
      status: line,
      digest: line,
      items: list(item),
      balances: list(object({ owedTo: money, owedBy: money })),
    }),
    lines: list(line),
    proof: proofShape,
    verifierKey: lines,
  }),
  entryType: /^(ip|finance|talent)\.member-exited\.v[0-9]+$/,
  difference: (file, data) => {
    const account = accountLines(file);
    return (
      leaving(['member', 'ground', 'effective', 'terms'], file, data) ??
      (sameJson(at(file, 'exit', 'id'), at(data, 'exit')) ? undefined : 'id') ??
      (sameJson(at(file, 'exit', 'balances'), at(data, 'balances')) ? undefined : 'balances') ??
      (digest(account) === at(data, 'digest') && digest(account) === at(file, 'exit', 'digest') ? undefined : 'lines') ??
      (tell(account, listAt(file, 'exit', 'items')) ? undefined : 'items')
    );
  },
  facts,
  unproven: () => ['status'],
};

const attempt = object({
  number: whole,
  settlement: line,
  started: line,
  progress: any,
  digest: line,
  digests: list(object({ part: line, digest: line })),
  steps: any,
});

/** The exit of a member from all services at once. The entry bears the digest of each service's part; the account is of what the consortium itself keeps. */
export const jointExit: Content = {
  kind: 'joint-exit',
  shape: object({
    exit: object({
      id: line,
      member: line,
      ground: line,
      effective: line,
      terms: any,
      progress: any,
      attempts: list(attempt),
      items: list(item),
      balances: any,
    }),
    lines: list(line),
    proof: proofShape,
    verifierKey: lines,
  }),
  entryType: /^consortium\.exit-started\.v[0-9]+$/,
  difference: (file, data) => {
    const account = accountLines(file);
    const last = listAt(file, 'exit', 'attempts').at(-1);
    const own = listAt(data, 'digests').find((each) => at(each, 'part') === 'membership');
    return (
      leaving(['member', 'ground', 'effective'], file, data) ??
      (sameJson(at(file, 'exit', 'terms'), at(data, 'leaving', 'rule')) ? undefined : 'terms') ??
      (sameJson(at(file, 'exit', 'id'), at(data, 'exit')) ? undefined : 'id') ??
      (sameJson(at(last, 'number'), at(data, 'attempt')) && ['digest', 'digests'].every((field) => sameJson(at(last, field), at(data, field))) ? undefined : 'attempts') ??
      (digest(account) === textAt(own, 'digest') ? undefined : 'lines') ??
      (tell(account, listAt(file, 'exit', 'items')) ? undefined : 'items')
    );
  },
  facts,
  unproven: () => ['progress', 'settlement', 'started', 'steps', 'balances'],
};
