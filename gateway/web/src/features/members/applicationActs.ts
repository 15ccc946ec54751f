import { useTranslation } from 'react-i18next';
import type { Act } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';

const APPLICATION = '/api/consortium/consortia/{consortiumId}/applications/{organisation}';

/** What is done about an application: answer the step that is next, admit, reject. */
export function useApplicationActs() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  return ({ organisation, next }: Schemas['consortium']['ApplicationResponse'], etag: string | undefined): Act[] => {
    const names = { consortiumId, organisation };
    const id = `${consortiumId} ${organisation}`;
    const answer = (step: string): Act => ({
      name: `answer ${id} ${step}`,
      title: t('act.answer', { step }),
      fields: [
        {
          key: 'passed',
          label: t('outcome'),
          options: [
            { value: 'true', text: t('passed') },
            { value: 'false', text: t('failed') },
          ],
        },
        { key: 'reason', label: t('reason'), as: 'long' },
        { key: 'evidence', label: t('evidence'), hint: t('evidenceHint'), optional: true },
      ],
      request: ({ passed, reason = '', evidence }) =>
        drawUp(`${APPLICATION}/answers`, names, { step, passed: passed === 'true', reason, ...(evidence !== undefined && { evidence }) }, etag),
    });
    return [
      ...(next === undefined ? [] : [answer(next)]),
      { name: `admit ${id}`, title: t('act.admit'), request: () => drawUp(`${APPLICATION}/admissions`, names, {}, etag) },
      {
        name: `reject ${id}`,
        title: t('act.reject'),
        fields: [{ key: 'reason', label: t('reason'), as: 'long' }],
        request: ({ reason = '' }) => drawUp(`${APPLICATION}/rejections`, names, { reason }, etag),
      },
    ];
  };
}
