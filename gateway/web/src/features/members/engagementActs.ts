import { useTranslation } from 'react-i18next';
import type { Act, ActField } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { useParts } from './useParts.ts';

type Engagement = Schemas['consortium']['Engagement'];

const ENGAGEMENTS = '/api/consortium/consortia/{consortiumId}/engagements';

/** Recording that someone takes a part in a project or fund, and that they give it up. */
export function useEngagementActs() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const { parts, kinds } = useParts();
  const resolution: ActField = { key: 'resolution', label: t('resolution'), hint: t('resolutionHint'), optional: true };
  return {
    record: (): Act => ({
      name: `engage ${consortiumId}`,
      title: t('act.engage'),
      dependsOnTyped: true,
      fields: [
        { key: 'kind', label: t('undertaking'), options: kinds, pointer: '/in/kind' },
        { key: 'in', label: t('undertakingId'), pointer: '/in/id' },
        { key: 'as', label: t('part'), options: parts },
        { key: 'organisation', label: t('app:organisation'), hint: t('ofTheirOwn'), optional: true },
        { key: 'person', label: t('bodies:person'), hint: t('asSuch'), optional: true },
        { key: 'from', label: t('firstDay'), as: 'date' },
        { key: 'until', label: t('endsOn'), as: 'date', optional: true },
        resolution,
      ],
      request: ({ kind, in: id = '', as, from: first = '', ...others }) =>
        drawUp(ENGAGEMENTS, { consortiumId }, { in: { kind: kind as Engagement['in']['kind'], id }, as: as as Engagement['as'], from: first, ...others }),
    }),
    end: ({ id: engagement, from: began, resolution: decidedBy }: Engagement, etag: string | undefined): Act => ({
      name: `disengage ${consortiumId} ${engagement}`,
      title: t('act.disengage'),
      dependsOnTyped: decidedBy !== undefined,
      fields: [{ key: 'until', label: t('endsOn'), as: 'date', example: began }, resolution],
      request: ({ until = '', ...decided }) => drawUp(`${ENGAGEMENTS}/{engagement}/endings`, { consortiumId, engagement }, { until, ...decided }, etag),
    }),
  };
}
