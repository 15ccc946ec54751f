import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Person } from '../../app/Person.tsx';
import { useNames } from '../../app/useNames.ts';
import type { Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { date } from '../../values/dates.ts';
import { useDuty } from './useDuty.ts';

type Fact = Schemas['consortium']['FactResponse'];

/** What somebody has or does, on which it rests that duties meet. */
export function Facts({ of }: { of: readonly Fact[] }) {
  const name = useNames(of.flatMap(({ organisation }) => organisation ?? []));
  return (
    <ul className="plain">
      {of.map((fact, index) => (
        <li key={index}>
          <One of={fact} name={name} />
        </li>
      ))}
    </ul>
  );
}

function One({ of: { alternate, duty, engagement, group, in: undertaking, organisation, person, seat, since }, name }: { of: Fact; name: (organisation: string) => string }) {
  const { t } = useTranslation('separation');
  const consortiumId = useConsortiumId();
  const inWords = useDuty();
  return (
    <>
      {organisation !== undefined && <Link to={`/org/${organisation}`}>{name(organisation)}</Link>} {person !== undefined && <Person id={person} />} {inWords.duty(duty)}
      {seat !== undefined && (
        <>
          {' · '}
          <Link to={`/c/${consortiumId}/seats/${seat}`}>{seat}</Link>
        </>
      )}
      {alternate && ` · ${t('alternate')}`}
      {undertaking !== undefined && ` · ${t(`undertakings.${undertaking.kind}`, { id: undertaking.id })}`}
      {engagement !== undefined && ` · ${t('engagement', { engagement })}`}
      {group !== undefined && ` · ${t('group', { group })}`}
      {since !== undefined && ` · ${t('since', { since: date(since, locale()) })}`}
    </>
  );
}
