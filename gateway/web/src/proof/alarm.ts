/**
 * What an honest ledger never does:
 * `other-key`: its checkpoint is signed by none of the keys that were trusted; `other-ledger`: it is that of another ledger;
 * `smaller`: it has fewer entries than before; `forked`: as many, and other ones; `unproven`: more, and the proof that nothing before was
 * rewritten fails; `entries`: the entries that are shown are not those that were signed.
 */
export const ALARMS = ['other-key', 'other-ledger', 'smaller', 'forked', 'unproven', 'entries'] as const;
export type AlarmKind = (typeof ALARMS)[number];

/** Two checkpoints that form no chain, kept until they are exported as evidence. */
export interface Alarm {
  kind: AlarmKind;
  /** The ledger's path in the API. */
  ledger: string;
  /** When it was seen, in UTC. */
  seen: string;
  /** The checkpoint that was verified before: the signed note. */
  earlier: string;
  /** The one that was served afterwards. */
  later: string;
  /** The proof that was served, in Base64: of `unproven` alone. */
  hashes?: readonly string[];
  /** The keys that were trusted, a line each. */
  verifierKey: string;
  /** The keys that were served with the later one: of `other-key` alone. */
  otherKey?: string;
}

/** The alarm as a file, which `./consort verify` reads: in one form, to the byte. */
export function evidence({ kind, ledger, seen, earlier, later, hashes, verifierKey, otherKey }: Alarm): string {
  return JSON.stringify({
    contradiction: kind,
    ledger,
    seen,
    earlier,
    later,
    ...(hashes !== undefined && { hashes }),
    ...(otherKey !== undefined && { otherKey }),
    verifierKey,
  });
}

export function evidenceName({ ledger, kind, seen }: Alarm): string {
  return `${ledger.replace(/^\/api\//, '').replaceAll('/', '-')}-${kind}-${seen.replace(/[^0-9TZ]/g, '')}.json`;
}
