import { useTranslation } from 'react-i18next';
import { Sections } from '../../app/Sections.tsx';
import { Title } from '../../app/Title.tsx';

const WAYS = { dues: 'dues:dues', bases: 'dues:bases', contributions: 'dues:contributions', 'money/dues': 'dues:received' };

/** The heading of a page about what members owe and give, and the ways to the others. */
export function Heading({ text }: { text: string }) {
  const { t } = useTranslation('dues');
  return (
    <>
      <Title text={text} />
      <Sections label={t('dues')} of={WAYS} />
    </>
  );
}
