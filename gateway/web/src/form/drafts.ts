import type { Change } from '../api/change.ts';

/** What somebody has typed and not seen answered; with the change, once it was sent, so that the same is sent after a reload. */
export interface Draft<T> {
  value: T;
  /** What stood in the form when they began. */
  seen: T;
  change?: Change;
}

/** The drafts of one person in this tab. Another who signs in here sees none of them. */
export function drafts(person: string) {
  const key = (name: string) => `consort.draft.${person}.${name}`;
  return {
    get<T>(name: string): Draft<T> | undefined {
      const kept = sessionStorage.getItem(key(name));
      return kept === null ? undefined : (JSON.parse(kept) as Draft<T>);
    },
    keep<T>(name: string, draft: Draft<T>): void {
      sessionStorage.setItem(key(name), JSON.stringify(draft));
    },
    forget(name: string): void {
      sessionStorage.removeItem(key(name));
    },
  };
}

/** Forgets all drafts of all persons but one: of whoever used this tab before. */
export function forgetOthers(person: string): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith('consort.draft.') && !key.startsWith(`consort.draft.${person}.`)) {
      sessionStorage.removeItem(key);
    }
  }
}
