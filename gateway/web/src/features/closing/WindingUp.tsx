import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { Sentence } from '../../app/Sentence.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Answer } from '../../states/Answer.tsx';
import { useDissolve } from './dissolve.ts';
import { Heading } from './Heading.tsx';
import { Matters } from './Matters.tsx';

type Checklist = Schemas['consortium']['ChecklistResponse'];

/** What has to be dealt with before the consortium can be dissolved, and by whom. What does not answer is unknown, never clear. */
export default function WindingUp() {
  const { t } = useTranslation('closing');
  const consortiumId = useConsortiumId();
  const dissolve = useDissolve();
  const found = useQuery({
    queryKey: ['winding-up', consortiumId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/winding-up', { params: { path: { consortiumId } } })),
  });
  return (
    <>
      <Heading text={t('windingUp')} />
      <p>{t('hint')}</p>
      <Answer to={found}>{(checklist) => <List of={checklist} />}</Answer>
      <Acts of={dissolve} />
    </>
  );
}

function List({ of: { clear, own, services, stage } }: { of: Checklist }) {
  const { t } = useTranslation('closing');
  return (
    <>
      <p>
        {t('stage')}: <strong>{t(`app:life.${stage}`)}</strong>
      </p>
      <Alert type={clear ? 'success' : 'warning'} role="status" title={t(clear ? 'clear' : 'notClear')} />
      <h2>{t('own')}</h2>
      <Matters of={own} caption={t('own')} />
      {services.map(({ service, answer, matters = [], reason }) => (
        <section key={service}>
          <h2>{t(`services.${service}`)}</h2>
          {answer === 'known' ? (
            <Matters of={matters} caption={t(`services.${service}`)} />
          ) : (
            <p>
              {t('unknown')} {reason !== undefined && <Sentence of={reason} />}
            </p>
          )}
        </section>
      ))}
    </>
  );
}
