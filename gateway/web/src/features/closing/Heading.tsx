import { useTranslation } from 'react-i18next';
import { Sections } from '../../app/Sections.tsx';
import { Title } from '../../app/Title.tsx';

const SECTIONS = { life: 'closing:life', 'winding-up': 'closing:windingUp' };

/** The heading of a page about the course of a consortium, and the way to the other. */
export function Heading({ text }: { text: string }) {
  const { t } = useTranslation('closing');
  return (
    <>
      <Title text={text} />
      <Sections label={t('life')} of={SECTIONS} />
    </>
  );
}
