import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { ProveIt } from '../../app/ProveIt.tsx';
import { locale } from '../../i18n/i18n.ts';
import { date } from '../../values/dates.ts';
import { type Money, money } from '../../values/money.ts';
import { share } from '../../values/shares.ts';
import { useInventions } from './Sections.tsx';

/** A thing of this ledger by its path, as its events name it: `assets/etch-7`. */
export function Thing({ at, children }: { at: string; children?: string }) {
  return <Link to={`${useInventions()}/${at}`}>{children ?? at.slice(at.lastIndexOf('/') + 1)}</Link>;
}

export function Organisation({ id }: { id: string }) {
  return <Link to={`/org/${id}`}>{id}</Link>;
}

/** Who owns which part, exactly. */
export function Owners({ of }: { of: Readonly<Record<string, string>> }) {
  return (
    <ul className="plain">
      {Object.entries(of).map(([owner, part]) => (
        <li key={owner}>
          <Organisation id={owner} /> {share(part, locale())}
        </li>
      ))}
    </ul>
  );
}

/** What stands behind a figure: the entry of this ledger that it rests on. */
export function Rests({ on }: { on: number | undefined }) {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  return on === undefined ? null : (
    <>
      {t('entry', { seq: on })} <ProveIt service="ip-ledger" consortiumId={consortiumId} seq={on} />
    </>
  );
}

/** A sum for people, or a dash where it is not there, for one may not see it or there is none. */
export const sum = (of: Money | undefined): string => (of === undefined ? '–' : money(of, locale()));

export const day = (of: string | undefined): string => (of === undefined ? '–' : date(of, locale()));

const DAY = 24 * 60 * 60 * 1000;

/** The date that the platform, which reckons in UTC, has so many days from now. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
