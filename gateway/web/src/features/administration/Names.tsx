import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { drawUp } from '../../api/change.ts';
import { DateField } from '../../form/DateField.tsx';
import { Sheet, TextField } from '../../form/Sheet.tsx';

const EMPTY = { legalName: '', from: '' };

/** Notes that an organisation has another legal name from some day on. */
export function Names({ organisation }: { organisation: string }) {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  return (
    <Sheet
      name={`rename ${organisation}`}
      label={t('rename')}
      empty={EMPTY}
      submit={t('renameIt')}
      recorded={t('renamed')}
      draw={(value) => drawUp('/api/consortium/organisations/{organisation}/names', { organisation }, value)}
      done={() => void queries.invalidateQueries({ queryKey: ['organisation', organisation] })}
    >
      {(typed) => (
        <>
          <TextField of={typed} at="legalName" label={t('legalName')} />
          <DateField
            label={t('from')}
            pointer="/from"
            value={typed.value.from}
            onChange={(from) => typed.set({ ...typed.value, from })}
            problems={typed.problems}
          />
        </>
      )}
    </Sheet>
  );
}
