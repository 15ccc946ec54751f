import type { Recorded } from '../../app/feature.ts';

/** The services that say what awaits somebody. */
export const SERVICES: readonly Recorded['service'][] = ['consortium', 'ip-ledger', 'talent', 'finance'];
