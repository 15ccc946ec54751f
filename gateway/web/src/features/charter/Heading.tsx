import { useTranslation } from 'react-i18next';
import { Sections } from '../../app/Sections.tsx';
import { Title } from '../../app/Title.tsx';

const SECTIONS = {
  charter: 'charter:inForce',
  'charter/versions': 'charter:versions',
  'charter/compare': 'charter:compare',
  'charter/draft': 'charter:draft',
  'charter/proposals': 'charter:proposals',
};

/** The heading of a page about the charter, and the ways to the others. */
export function Heading({ text }: { text: string }) {
  const { t } = useTranslation('charter');
  return (
    <>
      <Title text={text} />
      <Sections label={t('charter')} of={SECTIONS} />
    </>
  );
}
