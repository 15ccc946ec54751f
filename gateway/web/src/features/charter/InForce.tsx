import { useTranslation } from 'react-i18next';
import { useCharter } from '../../app/governance.ts';
import { Printing } from '../../app/Printing.tsx';
import { RestsOn } from '../../app/RestsOn.tsx';
import { Answer } from '../../states/Answer.tsx';
import { Heading } from './Heading.tsx';
import { Text } from './Text.tsx';
import { useText } from './useText.ts';

/** The charter in force, as text. */
export default function InForce() {
  const { t } = useTranslation('charter');
  const charter = useCharter();
  return (
    <>
      <Heading text={t('charter')} />
      <Answer to={useText()}>
        {({ version, paragraphs }) => (
          <>
            <p>{t('versionNamed', { version })}</p>
            <Printing />
            <RestsOn of="consortium" entries={charter.data?.entries} />
            <Text of={paragraphs} />
          </>
        )}
      </Answer>
    </>
  );
}
