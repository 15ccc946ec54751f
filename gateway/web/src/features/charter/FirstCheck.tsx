import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client.ts';
import { Title } from '../../app/Title.tsx';
import { type Draft, Drafting } from './Drafting.tsx';

/** A charter that no consortium has yet: what it says in words, and where it contradicts itself. */
export default function FirstCheck() {
  const { t } = useTranslation('charter');
  const check = (body: Draft) => answered(api.POST('/api/consortium/charter-checks', { body }));
  return (
    <>
      <Title text={t('first.title')} />
      <p>{t('first.hint')}</p>
      <p>
        <a href="/api/consortium/charter-schema">{t('first.schema')}</a>
      </p>
      <Drafting name="first charter" begun="" anew={t('first.discard')} check={check} />
    </>
  );
}
