import { useTranslation } from 'react-i18next';
import { Sections } from '../../app/Sections.tsx';
import { Title } from '../../app/Title.tsx';

const WAYS = { members: 'members:members', applications: 'members:applications', invitations: 'members:invitations', engagements: 'members:engagements' };

/** The heading of a page about members, and the ways to the others. */
export function Heading({ text }: { text: string }) {
  const { t } = useTranslation('members');
  return (
    <>
      <Title text={text} />
      <Sections label={t('members')} of={WAYS} />
    </>
  );
}
