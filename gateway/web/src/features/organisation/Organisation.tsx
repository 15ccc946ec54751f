import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Title } from '../../app/Title.tsx';
import { answered, api } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Answer } from '../../states/Answer.tsx';

/** An organisation as the register has it. */
export default function Organisation() {
  const { t } = useTranslation('consortium');
  const { organisation = '' } = useParams();
  const found = useQuery({
    queryKey: ['organisation', organisation],
    queryFn: () => answered(api.GET('/api/consortium/organisations/{organisation}', { params: { path: { organisation } } })),
  });
  return (
    <Answer to={found}>
      {({ id, legalName, kind, country, lei, creditCode, domains }) => (
        <>
          <Title text={legalName} />
          <dl className="facts">
            <dt>{t('id')}</dt>
            <dd>{id}</dd>
            <dt>{t('kind')}</dt>
            <dd>{t(`kinds.${kind}`)}</dd>
            <dt>{t('country')}</dt>
            <dd>{new Intl.DisplayNames(locale(), { type: 'region' }).of(country)}</dd>
            <Code title={t('lei')} code={lei} />
            <Code title={t('creditCode')} code={creditCode} />
            <Code title={t('domains')} code={domains?.join(', ')} />
          </dl>
        </>
      )}
    </Answer>
  );
}

function Code({ title, code }: { title: string; code: string | undefined }) {
  return code === undefined || code === '' ? null : (
    <>
      <dt>{title}</dt>
      <dd>{code}</dd>
    </>
  );
}
