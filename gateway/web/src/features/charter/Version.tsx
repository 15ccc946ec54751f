import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Printing } from '../../app/Printing.tsx';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Answer } from '../../states/Answer.tsx';
import { date } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';
import { Text } from './Text.tsx';
import { useText } from './useText.ts';

/** A version of the charter, as text. */
export default function Version() {
  const { t } = useTranslation('charter');
  const consortiumId = useConsortiumId();
  const version = Number(useParams()['version']);
  const found = useQuery({
    queryKey: ['charter-version', consortiumId, version],
    queryFn: () =>
      answered(api.GET('/api/consortium/consortia/{consortiumId}/charter/versions/{version}', { params: { path: { consortiumId, version } } })),
  });
  const text = useText(version);
  return (
    <>
      <Heading text={t('versionNamed', { version })} />
      <Answer to={found}>
        {({ from, entries }) => (
          <>
            <p>{t('since', { day: date(from, locale()) })}</p>
            <Printing />
            <RestsOn of="consortium" entries={entries} />
          </>
        )}
      </Answer>
      <Answer to={text}>{({ paragraphs }) => <Text of={paragraphs} />}</Answer>
    </>
  );
}
