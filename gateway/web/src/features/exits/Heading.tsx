import { useTranslation } from 'react-i18next';
import { Sections } from '../../app/Sections.tsx';
import { Title } from '../../app/Title.tsx';

const SECTIONS = { exits: 'exits:exits', 'exits/preview': 'exits:preview' };

/** The heading of a page about exits, and the ways to the others. */
export function Heading({ text }: { text: string }) {
  const { t } = useTranslation('exits');
  return (
    <>
      <Title text={text} />
      <Sections label={t('exits')} of={SECTIONS} />
    </>
  );
}
