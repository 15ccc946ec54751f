import type { Need, NeedKind } from '../../app/feature.ts';

/** What stands after the last slash of a need's subject: `v-1` of `votings/v-1`. */
const last = ({ subject }: Need) => subject.slice(subject.lastIndexOf('/') + 1);

/** A page of the need's consortium. */
const at = (page: (need: Need) => string): NeedKind => ({ page: (need) => `/c/${need.consortium}${page(need)}` });

/** The kinds of need of the consortium's own ledger. */
export const governance: Readonly<Record<string, NeedKind>> = {
  vote: at((need) => `/decisions/votings/${last(need)}`),
  objection: at((need) => `/decisions/resolutions/${last(need)}`),
  minutes: at(({ subject }) => `/meetings/${subject.split('/')[1]}/minutes`),
  consent: at((need) => `/charter/proposals/${last(need)}`),
};
