import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { useGuard } from '../form/useLeaving.ts';
import { SessionNotice, SomebodyElse } from '../session/SessionNotice.tsx';
import { type Me, useStanding, useWho } from '../session/session.ts';
import { Choices } from './Choices.tsx';
import { Navigation } from './Navigation.tsx';
import { Notices } from './Notices.tsx';
import { Services } from './Services.tsx';
import { WithHeading } from './Title.tsx';
import { useArrival } from './useArrival.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { You } from './You.tsx';

/** What stands around every page: where one is, who one is, and the way to everything else. */
export function Frame() {
  const { t } = useTranslation();
  const me = useWho().data ?? undefined;
  const arrival = useArrival();
  useGuard();
  useKeptFocus();
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="bar">
        <Link className="brand" to="/">
          Consort
        </Link>
        <Navigation at="root" label={t('navigation')} me={me} />
        <Choices />
        {me && <You me={me} />}
      </header>
      <Notices />
      {me ? <Own me={me} arrival={arrival} /> : <Content arrival={arrival} />}
      <footer>
        <Services />
      </footer>
    </>
  );
}

interface Arrival {
  arrival: ReturnType<typeof useArrival>;
}

/** A page of somebody, which nobody else who signs in in this browser is shown. */
function Own({ me, arrival }: Arrival & { me: Me }) {
  const { data } = useStanding(me.person);
  return data?.state === 'other' ? (
    <SomebodyElse />
  ) : (
    <>
      <SessionNotice me={me} />
      <Content arrival={arrival} />
    </>
  );
}

function Content({ arrival }: Arrival) {
  return (
    <main id="main" className="page" tabIndex={-1} ref={arrival}>
      <WithHeading>
        <Outlet />
      </WithHeading>
    </main>
  );
}
