import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { arrived, type Me, signInAt, useStanding } from './session.ts';
import { gateway } from '../api/client.ts';

/** Says in time that a session ends, and afterwards how to go on without losing what was typed. */
export function SessionNotice({ me }: { me: Me }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useStanding(me.person);
  const stay = async () => {
    await gateway<Me>('/me');
    await queries.invalidateQueries({ queryKey: ['session'] });
  };
  if (data?.state === 'ending') {
    return <Alert type="warning" role="alert" banner title={t('time.ending')} action={<Button onClick={stay}>{t('time.stay')}</Button>} />;
  }
  if (data?.state === 'over') {
    const signIn = (
      <Button href={signInAt('/')} target="_blank">
        {t('time.signIn')}
      </Button>
    );
    return <Alert type="error" role="alert" banner title={t('time.over')} action={signIn} />;
  }
  return null;
}

/** How long one is signed in for, where the provider tells it. */
export function TimeLeft({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { data } = useStanding(me.person);
  const seconds = data?.state === 'present' ? data.secondsLeft : undefined;
  return seconds === undefined ? null : <span>{t('time.left', { count: Math.floor(seconds / 60) })}</span>;
}

/** In the place of the whole page, where somebody else has signed in in another tab. */
export function SomebodyElse() {
  const { t } = useTranslation();
  const reload = async () => {
    await arrived();
    location.assign('/');
  };
  return (
    <main id="main" className="page">
      <Alert type="error" role="alert" title={t('time.other')} action={<Button onClick={reload}>{t('time.reload')}</Button>} />
    </main>
  );
}
