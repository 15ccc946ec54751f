import { useSearchParams } from 'react-router';

/** What an address bears of the moment, so that it goes on from page to page. */
function moment(on: string | undefined, knownAt: string | undefined): string {
  const of = new URLSearchParams({ ...(on !== undefined && { on }), ...(knownAt !== undefined && { knownAt }) }).toString();
  return of && `?${of}`;
}

/** Of which day something is shown, and as known when; kept in the address. Today, and as known now, where nothing is named. */
export function useMoment() {
  const [params, change] = useSearchParams();
  const on = params.get('on') ?? undefined;
  const knownAt = params.get('knownAt') ?? undefined;
  const set = (key: 'on' | 'knownAt', value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value === undefined) {
      next.delete(key);
    } else {
      next.set(key, value);
    }
    change(next, { replace: true });
  };
  return { on, knownAt, query: { ...(on !== undefined && { on }), ...(knownAt !== undefined && { knownAt }) }, set, search: moment(on, knownAt) };
}
