import { useTranslation } from 'react-i18next';
import { here } from '../../acts/here.tsx';
import { drawUp } from '../../api/change.ts';
import { narrow } from '../../values/digits.ts';

/** Takes what a grant gives for the dues of a year where it is told of. */
export default here(() => {
  const { t } = useTranslation('finance');
  return ({ consortium: consortiumId = '', subject }) => {
    const grantId = subject.replace('grants/', '');
    return [
      {
        name: `match ${consortiumId} ${grantId}`,
        title: t('act.match'),
        fields: [
          { key: 'year', label: t('ofYear'), hint: t('ofYearHint') },
          { key: 'received', label: t('cameIn'), as: 'date' },
        ],
        dependsOnTyped: true,
        request: ({ year = '', received = '' }) =>
          drawUp('/api/finance/consortia/{consortiumId}/grants/{grantId}/matches', { consortiumId, grantId }, { year: Number(narrow(year)), received }),
      },
    ];
  };
});
