import { Alert } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Title } from '../../app/Title.tsx';
import { Answer } from '../../states/Answer.tsx';
import { Draw } from './Draw.tsx';
import { useSecretVote } from './secretVote.ts';

/** Takes a seat's paper: says beforehand what that means, proves the key, and has the blinded number signed. */
export default function Take() {
  const { t } = useTranslation('ballot');
  const { votingId = '' } = useParams();
  const consortium = useConsortiumId();
  const [seat, setSeat] = useState('');
  const field = useId();
  return (
    <>
      <Title text={t('take.title')} />
      {(['secret', 'final', 'lost', 'later'] as const).map((said) => (
        <p key={said}>{t(`take.${said}`)}</p>
      ))}
      <Answer to={useSecretVote(consortium, votingId)}>
        {({ voting, electors, extent }) => {
          const elector = electors.find((each) => each.seat === seat);
          const papers = voting.papers?.find(({ weight }) => weight === elector?.weight);
          return !voting.open || voting.papers === undefined ? (
            <Alert type="info" role="status" title={t('take.notSecret')} />
          ) : (
            <>
              <div className="field">
                <label htmlFor={field}>{t('take.seat')}</label>
                <select id={field} value={seat} onChange={({ target }) => setSeat(target.value)}>
                  <option value="" />
                  {electors.map((each) => (
                    <option key={each.seat}>{each.seat}</option>
                  ))}
                </select>
              </div>
              {papers && (
                <>
                  <p>{t('take.shares', { count: papers.electors, weight: papers.weight })}</p>
                  <Draw key={seat} consortium={consortium} voting={votingId} seat={seat} weight={papers.weight} extent={extent} />
                </>
              )}
            </>
          );
        }}
      </Answer>
    </>
  );
}
