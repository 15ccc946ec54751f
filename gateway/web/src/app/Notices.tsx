import { lazy, Suspense } from 'react';
import { notices, unsent } from './features.ts';

const shown = notices.map((load) => lazy(load));
const awaiting = unsent.map((load) => lazy(load));

/** What features have to say above every page, also to whoever has not signed in. */
export function Notices() {
  return (
    <Suspense>
      {shown.map((Notice, at) => (
        <Notice key={at} />
      ))}
    </Suspense>
  );
}

/** What awaits somebody that this browser alone knows of. */
export function Unsent() {
  return (
    <Suspense>
      {awaiting.map((Waiting, at) => (
        <Waiting key={at} />
      ))}
    </Suspense>
  );
}
