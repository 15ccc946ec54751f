import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Title } from '../../app/Title.tsx';
import { Taking } from './Taking.tsx';

/** Takes the paper of the seat that is chosen. */
export default function Take() {
  const { t } = useTranslation('ballot');
  const { votingId = '' } = useParams();
  const consortium = useConsortiumId();
  const [seat, setSeat] = useState('');
  const field = useId();
  return (
    <>
      <Title text={t('take.title')} />
      <Taking consortium={consortium} votingId={votingId} seat={seat}>
        {(seats) => (
          <div className="field">
            <label htmlFor={field}>{t('take.seat')}</label>
            <select id={field} value={seat} onChange={({ target }) => setSeat(target.value)}>
              <option value="" />
              {seats.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </div>
        )}
      </Taking>
    </>
  );
}
