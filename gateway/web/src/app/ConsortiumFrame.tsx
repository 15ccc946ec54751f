import { queryOptions, useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useParams } from 'react-router';
import { answered, api } from '../api/client.ts';
import { isOutside, useMe } from '../session/session.ts';
import { Answer } from '../states/Answer.tsx';
import { useIsFormer, useStanding } from './governance.ts';
import { Navigation } from './Navigation.tsx';
import { OwnSeats } from './OwnSeats.tsx';
import { Title } from './Title.tsx';
import { useNames } from './useNames.ts';

const Elsewhere = createContext<string | undefined>(undefined);

/** Where what is of a consortium stands on a page that is of none. */
export const OfConsortium = Elsewhere.Provider;

/** The consortium of the address, or of what one is in. */
export function useConsortiumId(): string {
  const address = useParams();
  const consortiumId = useContext(Elsewhere) ?? address['consortiumId'];
  if (consortiumId === undefined) {
    throw new Error('This page is of a consortium');
  }
  return consortiumId;
}

export const consortium = (consortiumId: string) =>
  queryOptions({
    queryKey: ['consortium', consortiumId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}', { params: { path: { consortiumId } } })),
  });

export function useConsortium() {
  return useQuery(consortium(useConsortiumId()));
}

/** What one is in a consortium, and the ways to what one may read of it. */
function Within({ id }: { id: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const standing = useStanding().data;
  const name = useNames(standing?.organisation === undefined ? [] : [standing.organisation]);
  const former = useIsFormer();
  return (
    <>
      {standing?.organisation !== undefined && standing.standing !== 'administrator' && (
        <p>{t('you.as', { organisation: name(standing.organisation), standing: t(`standing.${standing.standing}`) })}</p>
      )}
      {former === true && <p>{t('former')}</p>}
      {former === false && <OwnSeats />}
      <Navigation at="consortium" label={t('within')} me={me} base={`/c/${id}`} former={former ?? false} />
    </>
  );
}

/** What stands around every page of a consortium: which it is, its stage, and what one is in it. */
export function ConsortiumFrame() {
  const { t } = useTranslation();
  const me = useMe();
  const outside = isOutside(me);
  return (
    <Answer to={useConsortium()}>
      {({ id, name, life }) => (
        <>
          <div className="consortium">
            <p>
              <strong>{name}</strong> <Tag>{t(`life.${life.stage}`)}</Tag>
            </p>
            {!outside && <Within id={id} />}
          </div>
          {outside ? <Outside id={id} name={name} /> : <Outlet />}
        </>
      )}
    </Answer>
  );
}

/** What whoever runs the platform is told of a consortium to which they do not belong. */
function Outside({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Title text={name} />
      <p>{t('outside')}</p>
      <p>
        <Link to={`/admin/consortia/${id}`}>{t('itsLife')}</Link>
      </p>
    </>
  );
}
