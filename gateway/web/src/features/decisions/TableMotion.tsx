import { useTranslation } from 'react-i18next';
import { Acts } from '../../acts/Acts.tsx';
import { useBodies, useCharter, useOwnSeats } from '../../app/governance.ts';
import type { Schemas } from '../../api/client.ts';
import { Answer } from '../../states/Answer.tsx';
import { Heading } from './Heading.tsx';
import { useTabling } from './tabling.ts';

type Charter = Schemas['consortium']['RecordedCharter'];

/** A motion of each kind that the charter has, to be tabled. */
export default function TableMotion() {
  const { t } = useTranslation('decisions');
  const charter = useCharter();
  const bodies = useBodies();
  return (
    <>
      <Heading text={t('table')} />
      <p>{t('tableHint')}</p>
      <Answer to={bodies}>{({ items }) => <Answer to={charter}>{(found) => <Kinds of={found} bodies={new Map(items.map(({ id, name }) => [id, name]))} />}</Answer>}</Answer>
    </>
  );
}

function Kinds({ of: { governance, version }, bodies }: { of: Charter; bodies: ReadonlyMap<string, string> }) {
  const own = useOwnSeats().data?.items ?? [];
  const tabling = useTabling();
  return (
    <Acts
      of={(governance?.motions ?? []).map((kind) =>
        tabling(kind, bodies.get(kind.body) ?? kind.body, own.filter(({ body }) => body === kind.body).map(({ seat }) => seat), version),
      )}
    />
  );
}
