import { useTranslation } from 'react-i18next';
import { here } from '../../acts/here.tsx';
import { sending } from './meetingActs.ts';
import { unsummoned } from './useSummons.ts';

/** Records that notice of a meeting went to the seats that have none, where that is told of. */
export default here(() => {
  const { t } = useTranslation('meetings');
  return async ({ consortium: consortiumId = '', subject }) => {
    const names = { consortiumId, meetingId: subject.replace('meetings/', '') };
    return [sending(t, names, await unsummoned(consortiumId, names.meetingId))];
  };
});
