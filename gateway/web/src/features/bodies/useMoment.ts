import { useSearchParams } from 'react-router';

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
  return { on, knownAt, query: { ...(on !== undefined && { on }), ...(knownAt !== undefined && { knownAt }) }, set, search: params.toString() };
}
