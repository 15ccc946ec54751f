import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { SignedIn, signInAt, useWho } from '../session/session.ts';
import { Answer } from '../states/Answer.tsx';
import { Title } from './Title.tsx';

/** The pages for people who have signed in; for others, what this is and where they sign in. */
export function ForSignedIn() {
  return (
    <Answer to={useWho()}>
      {(me) =>
        me === null ? (
          <Welcome />
        ) : (
          <SignedIn value={me}>
            <Outlet />
          </SignedIn>
        )
      }
    </Answer>
  );
}

function Welcome() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <>
      <Title text={t('welcome.title')} />
      <p>{t('welcome.text')}</p>
      <Button type="primary" size="large" href={signInAt(pathname + search)}>
        {t('welcome.signIn')}
      </Button>
    </>
  );
}
