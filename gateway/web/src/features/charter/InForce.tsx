import { useTranslation } from 'react-i18next';
import { Answer } from '../../states/Answer.tsx';
import { Heading } from './Heading.tsx';
import { Text } from './Text.tsx';
import { useText } from './useText.ts';

/** The charter in force, as text. */
export default function InForce() {
  const { t } = useTranslation('charter');
  return (
    <>
      <Heading text={t('charter')} />
      <Answer to={useText()}>
        {({ version, paragraphs }) => (
          <>
            <p>{t('versionNamed', { version })}</p>
            <Text of={paragraphs} />
          </>
        )}
      </Answer>
    </>
  );
}
