import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actingFor } from '../api/actingFor.ts';
import { type Me, ofPlatform } from './session.ts';

/** For whom one acts. All that is on the page is asked for anew, for it depends on that. */
export function ActingFor({ me }: { me: Me }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, choose] = useState(actingFor.get() ?? '');
  if (me.organisations.length < 2) {
    return me.organisations.length === 0 ? null : (
      <span>
        {t('you.actingFor')} <strong>{me.organisations[0]}</strong>
      </span>
    );
  }
  const change = (organisation: string) => {
    actingFor.set(organisation === '' ? undefined : organisation);
    choose(organisation);
    void queries.resetQueries(ofPlatform);
  };
  return (
    <label>
      {t('you.actingFor')}{' '}
      <select value={chosen} onChange={(event) => change(event.target.value)}>
        <option value="">{t('you.everyone')}</option>
        {me.organisations.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
