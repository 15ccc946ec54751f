import { useTranslation } from 'react-i18next';
import { Unsent } from '../../app/Notices.tsx';
import { Title } from '../../app/Title.tsx';
import { Consortia } from './Consortia.tsx';
import { Invitations } from './Invitations.tsx';
import { Needs } from './Needs.tsx';

/** Where everybody begins: what awaits them, over all consortia, and which those are. */
export default function Inbox() {
  const { t } = useTranslation('inbox');
  return (
    <>
      <Title text={t('title')} />
      <Needs />
      <Unsent />
      <Invitations />
      <h2>{t('app:inbox.title')}</h2>
      <Consortia />
    </>
  );
}
