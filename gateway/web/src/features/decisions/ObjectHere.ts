import { useTranslation } from 'react-i18next';
import { here } from '../../acts/here.tsx';
import { objecting } from './resolutionActs.ts';

/** Objects to a resolution for a seat where it is told of. */
export default here(() => {
  const { t } = useTranslation('decisions');
  return ({ consortium: consortiumId = '', subject, for: seat }) => [objecting(t, { consortiumId, resolutionId: subject.replace('resolutions/', '') }, seat)];
});
