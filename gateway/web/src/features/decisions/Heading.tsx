import { useTranslation } from 'react-i18next';
import { Sections } from '../../app/Sections.tsx';
import { Title } from '../../app/Title.tsx';

const SECTIONS = {
  decisions: 'decisions:motions',
  'decisions/votings': 'decisions:votings',
  'decisions/resolutions': 'decisions:resolutions',
  'decisions/new': 'decisions:table',
};

/** The heading of a page about decisions, and the ways to the others. */
export function Heading({ text }: { text: string }) {
  const { t } = useTranslation('decisions');
  return (
    <>
      <Title text={text} />
      <Sections label={t('decisions')} of={SECTIONS} />
    </>
  );
}
