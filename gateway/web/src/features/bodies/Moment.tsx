import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { local } from '../../acts/typed.ts';
import { DateField } from '../../form/DateField.tsx';
import { Field } from '../../form/Field.tsx';
import { readDate } from '../../values/dates.ts';
import { useMoment } from './useMoment.ts';

/** Asks for the day, and for the moment as of which the ledger is read. */
export function Moment() {
  const { t } = useTranslation('bodies');
  const { on, knownAt, set } = useMoment();
  const [typed, type] = useState(on ?? '');
  const day = (value: string) => {
    type(value);
    const read = readDate(value);
    if (read !== undefined || value === '') {
      set('on', read);
    }
  };
  const known = (value: string) => set('knownAt', value === '' ? undefined : new Date(value).toISOString());
  return (
    <div className="filters" role="search">
      <DateField label={t('on')} pointer="/on" value={typed} onChange={day} />
      <Field label={t('knownAt')} pointer="/knownAt" hint={t('knownAtHint')}>
        {(control) => (
          <input {...control} type="datetime-local" value={knownAt === undefined ? '' : local(knownAt)} onChange={({ target }) => known(target.value)} />
        )}
      </Field>
    </div>
  );
}
