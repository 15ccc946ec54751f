import { useTranslation } from 'react-i18next';
import { here } from '../../acts/here.tsx';
import { answered, api } from '../../api/client.ts';
import { writing } from './meetingActs.ts';
import { useMinutesActs } from './minutesActs.ts';

/** Has minutes written, objects to them for a seat, or lets them stand, where that is told of. */
export default here(() => {
  const { t } = useTranslation('meetings');
  const about = useMinutesActs();
  return async ({ consortium: consortiumId = '', kind, subject, for: whom }) => {
    const meetingId = subject.split('/')[1] ?? '';
    if (kind === 'minutes-to-write') {
      return [writing(t, consortiumId, meetingId)];
    }
    const { items } = await answered(api.GET('/api/consortium/consortia/{consortiumId}/meetings/{meetingId}/minutes', { params: { path: { consortiumId, meetingId } } }));
    const { object, accept } = about(meetingId, String(Math.max(...items.map(({ version }) => version))));
    return [kind === 'minutes' ? object(whom) : accept];
  };
});
