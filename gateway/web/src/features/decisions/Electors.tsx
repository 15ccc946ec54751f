import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Sentence } from '../../app/Sentence.tsx';
import { locale } from '../../i18n/i18n.ts';
import { share } from '../../values/shares.ts';
import type { Elector } from './useElectors.ts';

/** Who may vote, with what weight and why, what they cast, and whom they gave it to. */
export function Electors({ of, own }: { of: readonly Elector[]; own: readonly string[] }) {
  const { t } = useTranslation('decisions');
  return (
    <div className="records" tabIndex={0} role="region" aria-label={t('electors')}>
      <table>
        <caption>{t('electorsCount', { count: of.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('seat')}</th>
            <th scope="col">{t('app:organisation')}</th>
            <th scope="col" className="figure">
              {t('weight')}
            </th>
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('vote')}</th>
            <th scope="col">{t('givenTo')}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((elector) => (
            <tr key={elector.seat}>
              <th scope="row">
                {elector.seat}
                {own.includes(elector.seat) && <strong> {t('yours')}</strong>}
              </th>
              <td>
                <Link to={`/org/${elector.organisation}`}>{elector.organisation}</Link>
              </td>
              <td className="figure">{elector.weight === elector.full ? elector.weight : t('cut', { weight: elector.weight, full: elector.full })}</td>
              <td>{elector.groundInWords !== undefined && <Sentence of={elector.groundInWords} />}</td>
              <td>{said(elector)}</td>
              <td>{elector.given.map(({ to, part }) => t('partTo', { to, part: share(part, locale()) })).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function said({ recusal, choice, paperTakenBy }: Elector): string {
    if (recusal !== undefined) {
      return t('standsAside', { reason: recusal });
    }
    return choice !== undefined ? t(`choices.${choice}`) : t(paperTakenBy !== undefined ? 'paperTaken' : 'notCast');
  }
}
