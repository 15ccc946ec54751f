import { useTranslation } from 'react-i18next';
import { useCharter } from '../../app/governance.ts';
import { Printing } from '../../app/Printing.tsx';
import { Answer } from '../../states/Answer.tsx';
import { Heading } from './Heading.tsx';
import { Text } from './Text.tsx';

/** The charter in force, as text. */
export default function InForce() {
  const { t } = useTranslation('charter');
  return (
    <>
      <Heading text={t('charter')} />
      <Answer to={useCharter()}>
        {(charter) => (
          <>
            <p>{t('versionNamed', { version: charter.version })}</p>
            <Printing />
            <Text of={charter} />
          </>
        )}
      </Answer>
    </>
  );
}
