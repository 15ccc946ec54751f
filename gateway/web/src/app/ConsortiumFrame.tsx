import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { isOutside, useMe } from '../session/session.ts';
import { Answer } from '../states/Answer.tsx';
import { useConsortium } from './consortium.ts';
import { useIsFormer, useStanding } from './governance.ts';
import { Navigation } from './Navigation.tsx';
import { OwnSeats } from './OwnSeats.tsx';
import { Title } from './Title.tsx';
import { useNames } from './useNames.ts';

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
