import { queryOptions, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { actingFor } from '../../api/actingFor.ts';
import type { Alarm } from '../../proof/alarm.ts';
import { type LedgerAddress, ledgerPath } from '../../proof/asking.ts';
import type { Verdict } from '../../proof/check.ts';
import { browserMemory } from '../../proof/kept.ts';
import { ledgers } from '../../proof/ledgers.ts';

/** The ledgers of a consortium: each service's, and the one of work beside that of decisions. */
export function ledgersOf(consortiumId: string): LedgerAddress[] {
  return [
    { service: 'consortium', consortiumId },
    { service: 'consortium', consortiumId, ledger: 'work' },
    { service: 'ip-ledger', consortiumId },
    { service: 'talent', consortiumId },
    { service: 'finance', consortiumId },
  ];
}

/** For whom one acts, which says what is shown. */
export function headers(): Record<string, string> {
  const organisation = actingFor.get();
  return organisation === undefined ? {} : { 'Acting-For': organisation };
}

/** Checked once, on entering the consortium. What then is known of it stays until somebody asks again. */
const check = (address: LedgerAddress) =>
  queryOptions<Verdict>({
    queryKey: ['ledger', ledgerPath(address)],
    queryFn: () => (canWork() ? ledgers().check(address, headers()) : { state: 'unchecked', because: 'browser' }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

export function canWork(): boolean {
  return typeof Worker !== 'undefined' && typeof indexedDB !== 'undefined';
}

export function useCheck(address: LedgerAddress) {
  return useQuery(check(address));
}

/** Checks it anew where it is wanted, and never by itself: an alarm stands on pages that ask for nothing. */
export function useCheckAgain(address: LedgerAddress) {
  return useQuery({ ...check(address), enabled: false }).refetch;
}

export function useChecks(addresses: readonly LedgerAddress[]): readonly (Verdict | undefined)[] {
  return useQueries({ queries: addresses.map(check) }).map(({ data }) => data);
}

/** What was found otherwise than by the check on entering. */
export function useFound(): (address: LedgerAddress, verdict: Verdict) => void {
  const queries = useQueryClient();
  return (address, verdict) => {
    queries.setQueryData(check(address).queryKey, verdict);
    void queries.invalidateQueries({ queryKey: ALARMS });
  };
}

const ALARMS = ['ledger-alarms'];

/** All alarms of this browser that were not put away. */
export function useAlarms(seen: readonly unknown[]): readonly Alarm[] {
  const { data } = useQuery({
    queryKey: [...ALARMS, ...seen],
    queryFn: () => (canWork() ? browserMemory().alarms() : []),
    retry: false,
    networkMode: 'always',
  });
  return data ?? [];
}

/** The ledger of a path in the API. */
export function addressOf(path: string): LedgerAddress {
  const [, , service, , consortiumId = '', , ledger] = path.split('/');
  const main = { service: service as LedgerAddress['service'], consortiumId: decodeURIComponent(consortiumId) };
  return ledger === 'work' ? { ...main, ledger } : main;
}
