import { lazy, Suspense } from 'react';
import { notices } from './features.ts';

const shown = notices.map((load) => lazy(load));

/** What features have to say above every page. */
export function Notices() {
  return (
    <Suspense>
      {shown.map((Notice, at) => (
        <Notice key={at} />
      ))}
    </Suspense>
  );
}
