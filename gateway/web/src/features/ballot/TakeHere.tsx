import { lazy, Suspense } from 'react';
import { Opening } from '../../acts/here.tsx';
import type { InPlace } from '../../app/feature.ts';
import { Loading } from '../../states/Answer.tsx';

/** What draws and proves is loaded once it is opened: others who look into their inbox have no use for it. */
const Taking = lazy(() => import('./Taking.tsx').then((module) => ({ default: module.Taking })));

/** Takes the paper of a seat where that is told of. The ballot is cast elsewhere, by nobody. */
export default function TakeHere({ need: { consortium = '', subject, for: seat }, what }: InPlace) {
  return (
    <Opening name={`paper ${consortium} ${subject} ${seat}`} what={what}>
      <Suspense fallback={<Loading />}>
        <Taking consortium={consortium} votingId={subject.replace('votings/', '')} seat={seat} />
      </Suspense>
    </Opening>
  );
}
