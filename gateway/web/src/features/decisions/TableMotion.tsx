import { useTranslation } from 'react-i18next';
import { Acts } from '../../acts/Acts.tsx';
import { useBodies, useCharter, useOwnSeats } from '../../app/governance.ts';
import { Answer } from '../../states/Answer.tsx';
import { Heading } from './Heading.tsx';
import { useTabling } from './tabling.ts';

/** A motion of each kind that the charter has, to be tabled. */
export default function TableMotion() {
  const { t } = useTranslation('decisions');
  const charter = useCharter();
  const own = useOwnSeats().data?.items ?? [];
  const bodies = new Map(useBodies().data?.items.map(({ id, name }) => [id, name]));
  const tabling = useTabling();
  return (
    <>
      <Heading text={t('table')} />
      <p>{t('tableHint')}</p>
      <Answer to={charter}>
        {({ governance, version }) => (
          <Acts
            of={(governance?.motions ?? []).map((kind) =>
              tabling(kind, bodies.get(kind.body) ?? kind.body, own.filter(({ body }) => body === kind.body).map(({ seat }) => seat), version),
            )}
          />
        )}
      </Answer>
    </>
  );
}
