import type { QueryClient } from '@tanstack/react-query';
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
  /** Of use to whoever may read no more of a consortium than what it keeps for who has left. */
  former?: true;
}

/** What stands behind a figure: an entry of a service's ledger. */
export interface Recorded {
  service: 'consortium' | 'ip-ledger' | 'talent' | 'finance';
  consortiumId: string;
  /** Where it is one beside the service's main one. */
  ledger?: 'work';
  seq: number;
}

/** Something that awaits somebody, as a service tells it. */
export interface Need {
  /** Where it is awaited; a need of the platform's administrators is in none. */
  consortium?: string;
  kind: string;
  /** What it is about, as its events name it. */
  subject: string;
  /** The seat or organisation for which it is done. */
  for: string;
  since?: string;
  /** The first moment at which it is too late, or the first day. */
  due?: string;
  /** The seqs that it rests on. */
  entries: number[];
}

/** Finds what the things are called that needs of a kind in a consortium are about, each by its subject: once for all of them. */
export type Called = (of: { queries: QueryClient; consortiumId: string; subjects: readonly string[] }) => Promise<readonly (readonly [string, string | undefined])[]>;

/** What is given to what does a need in place. */
export interface InPlace {
  need: Need;
  /** As it is told, with the consortium where it is awaited. */
  what: string;
  /** Asks for the needs anew. */
  done: () => void;
}

/** How a need of some kind is met. Its text stands under `needs` in the feature's texts. */
export interface NeedKind {
  /** The page on which it is done. */
  page: (need: Need) => string;
  /** What it is about is called so, where that is more than an id. */
  called?: Called;
  /** Whether those about the same are met together, for all seats at once, and so told of once. */
  together?: true;
  /** What does it in place. A kind that has none says beside it why. */
  act?: () => Promise<{ default: ComponentType<InPlace> }>;
}

/** What a folder under `features` adds to the client. Its texts lie beside it, in `zh.ts` and `en.ts`. */
export interface Feature {
  pages?: readonly Page[];
  navigation?: readonly NavigationItem[];
  /** The kinds of need that are its own, by the word that its service has for them. */
  needs?: Readonly<Record<string, NeedKind>>;
  /** What "prove it" opens; one feature alone has it. */
  proof?: () => Promise<{ default: ComponentType<Recorded> }>;
  /** What awaits somebody that no service knows of, but this browser alone: stands in the inbox. */
  unsent?: () => Promise<{ default: ComponentType }>;
  /** What stands above every page, whoever sees it, such as an alarm. */
  notice?: () => Promise<{ default: ComponentType }>;
}
