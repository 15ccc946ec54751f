import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';

const ROWS = ['yes', 'no', 'abstained', 'present', 'entitled'] as const;

/** What was counted, by seats and by weight. */
export function TallyTable({ of }: { of: Schemas['consortium']['Tally'] }) {
  const { t } = useTranslation('decisions');
  return (
    <table>
      <caption>{t('tally')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('vote')}</th>
          <th scope="col" className="figure">
            {t('seats')}
          </th>
          <th scope="col" className="figure">
            {t('weight')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`tallies.${row}`)}</th>
            <td className="figure">{of[row].seats}</td>
            <td className="figure">{of[row].weight}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
