import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActingFor } from '../session/ActingFor.tsx';
import type { Me } from '../session/session.ts';
import { signOut } from '../session/signOut.ts';
import { TimeLeft } from '../session/SessionNotice.tsx';

/** Who is signed in, for whom they act, for how long, and the way out. */
export function You({ me }: { me: Me }) {
  const { t } = useTranslation();
  return (
    <section className="you" aria-label={t('you.title')}>
      <strong>{me.name}</strong>
      {me.administrator && <span>{t('you.administrator')}</span>}
      <ActingFor me={me} />
      <TimeLeft me={me} />
      <Button onClick={() => void signOut()}>{t('you.signOut')}</Button>
    </section>
  );
}
