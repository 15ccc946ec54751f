import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Outlet, useParams } from 'react-router';
import { answered, api } from '../api/client.ts';
import { useMe } from '../session/session.ts';
import { Answer } from '../states/Answer.tsx';
import { useIsFormer } from './governance.ts';
import { Navigation } from './Navigation.tsx';
import { OwnSeats } from './OwnSeats.tsx';

/** The consortium of the address. */
export function useConsortiumId(): string {
  const { consortiumId } = useParams();
  if (consortiumId === undefined) {
    throw new Error('This page is of a consortium');
  }
  return consortiumId;
}

export function useConsortium() {
  const consortiumId = useConsortiumId();
  return useQuery({
    queryKey: ['consortium', consortiumId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}', { params: { path: { consortiumId } } })),
  });
}

/** What stands around every page of a consortium: which it is, its stage, and what one is in it. */
export function ConsortiumFrame() {
  const { t } = useTranslation();
  const me = useMe();
  const former = useIsFormer() ?? false;
  return (
    <Answer to={useConsortium()}>
      {({ id, name, life }) => (
        <>
          <div className="consortium">
            <p>
              <strong>{name}</strong> <Tag>{t(`life.${life.stage}`)}</Tag>
            </p>
            <OwnSeats consortiumId={id} person={me.person} />
            {former && <p>{t('former')}</p>}
            <Navigation at="consortium" label={t('within')} administrator={me.administrator} base={`/c/${id}`} former={former} />
          </div>
          <Outlet />
        </>
      )}
    </Answer>
  );
}
