import { useTranslation } from 'react-i18next';
import { useMe } from '../session/session.ts';
import { useBodies, useOwnSeats } from './governance.ts';

/** On which seats one sits in a consortium, as holder or alternate, and which offices one has. Who may not ask is told nothing. */
export function OwnSeats() {
  const { t } = useTranslation();
  const { person } = useMe();
  const seats = useOwnSeats();
  const bodies = useBodies();
  if (seats.data === undefined || bodies.data === undefined) {
    return null;
  }
  const names = new Map(bodies.data.items.map(({ id, name }) => [id, name]));
  const own = seats.data.items.map(({ seat, body, holder }) =>
    t('you.seat', { context: holder === person ? 'holder' : 'alternate', seat, body: names.get(body) ?? body }),
  );
  const offices = bodies.data.items.flatMap(({ name, chair, secretary }) => [
    ...(chair?.holder === person ? [t('you.chair', { body: name })] : []),
    ...(secretary?.holder === person ? [t('you.secretary', { body: name })] : []),
  ]);
  const all = [...own, ...offices];
  return all.length === 0 ? (
    <p>{t('you.noSeats')}</p>
  ) : (
    <ul aria-label={t('you.seats')}>
      {all.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
