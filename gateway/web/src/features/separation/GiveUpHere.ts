import type { Act } from '../../acts/act.ts';
import { here } from '../../acts/here.tsx';
import { answered, api, type Schemas, versioned } from '../../api/client.ts';
import { from, whole } from '../../list/pages.ts';
import { useBodyActs } from '../bodies/bodyActs.ts';
import { useSeatActs } from '../bodies/seatActs.ts';
import { useEngagementActs } from '../members/engagementActs.ts';

type Fact = Schemas['consortium']['FactResponse'];

const CONSORTIUM = '/api/consortium/consortia/{consortiumId}';

/** Gives up what a breach rests on, as far as it is of one's own organisation and of the subject, where the breach is told of. */
export default here(() => {
  const { recall, withdraw } = useSeatActs();
  const { vacate } = useBodyActs();
  const { end } = useEngagementActs();
  return async ({ consortium: consortiumId = '', subject, for: whom }) => {
    const path = { consortiumId };
    const breaches = await whole((after) => answered(api.GET(`${CONSORTIUM}/separation/breaches`, { params: { path, query: from(after) } })));
    const facts = breaches.flatMap((breach) => breach.facts).filter((fact) => fact.organisation === whom && subjectOf(fact) === subject);
    const acts = await Promise.all(facts.map(async ({ alternate, duty, engagement, person = '', seat = '' }): Promise<Act> => {
      if (engagement !== undefined) {
        const { value, etag } = await versioned(api.GET(`${CONSORTIUM}/engagements/{engagement}`, { params: { path: { consortiumId, engagement } } }));
        return end(value, etag);
      }
      if (duty.kind === 'presiding' || duty.kind === 'recording') {
        return vacate(duty.body, duty.kind === 'presiding' ? 'chair' : 'secretary');
      }
      return alternate ? withdraw(seat, person) : recall(seat);
    }));
    return [...new Map(acts.map((act) => [act.name, act])).values()];
  };
});

function subjectOf({ engagement, seat }: Fact): string {
  return engagement === undefined ? `seats/${seat}` : `engagements/${engagement}`;
}
