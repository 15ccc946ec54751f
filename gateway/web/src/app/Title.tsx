import { createContext, type ReactNode, use, useLayoutEffect, useMemo, useState } from 'react';

const Headed = createContext<(by: 1 | -1) => void>(() => {});

/** The heading of a page, by which the browser's tab and its history know it as well. */
export function Title({ text }: { text: string }) {
  const count = use(Headed);
  useLayoutEffect(() => {
    count(1);
    return () => count(-1);
  }, [count]);
  return (
    <>
      <title>{`${text} · Consort`}</title>
      <h1>{text}</h1>
    </>
  );
}

/** Content that has a heading in any case: those who find their way by headings find one where a page is awaited or refused as well. */
export function WithHeading({ children }: { children: ReactNode }) {
  const [titles, set] = useState(0);
  const count = useMemo(() => (by: 1 | -1) => set((before) => before + by), []);
  return (
    <Headed value={count}>
      {titles === 0 && <h1 className="unseen">Consort</h1>}
      {children}
    </Headed>
  );
}
