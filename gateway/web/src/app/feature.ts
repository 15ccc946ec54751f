import type { ComponentType } from 'react';

/** Where a page stands: at the root, in a consortium (`/c/{consortiumId}`) or in an organisation (`/org/{organisation}`). */
export type Place = 'root' | 'consortium' | 'organisation';

export interface Page {
  at: Place;
  /** Below its place, without a slash at the beginning; empty for the place itself. */
  path: string;
  load: () => Promise<{ default: ComponentType }>;
  /** For people who have not signed in as well. */
  open?: boolean;
}

export interface NavigationItem {
  at: Place;
  path: string;
  /** The key of its text, with the feature's name before it: `finance:chart`. */
  text: string;
  /** Smaller ones stand first. */
  order: number;
  /** For platform administrators alone. */
  administrator?: boolean;
}

/** What stands behind a figure: an entry of a service's ledger. */
export interface Recorded {
  service: 'consortium' | 'ip-ledger' | 'talent' | 'finance';
  consortiumId: string;
  /** Where it is one beside the service's main one. */
  ledger?: 'work';
  seq: number;
}

/** What a folder under `features` adds to the client. Its texts lie beside it, in `zh.ts` and `en.ts`. */
export interface Feature {
  pages?: readonly Page[];
  navigation?: readonly NavigationItem[];
  /** What "prove it" opens; one feature alone has it. */
  proof?: () => Promise<{ default: ComponentType<Recorded> }>;
  /** What stands above every page of whoever signed in, such as an alarm. */
  notice?: () => Promise<{ default: ComponentType }>;
}
