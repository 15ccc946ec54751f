import { useTranslation } from 'react-i18next';
import { speak, spoken } from '../i18n/i18n.ts';
import { type Language, languages } from '../i18n/texts.ts';
import { useLook } from './look.ts';

/** Language and look. */
export function Choices() {
  const { t } = useTranslation();
  const { appearance, choose } = useLook();
  return (
    <div className="choices">
      <select aria-label={t('language')} value={spoken()} onChange={(event) => void speak(event.target.value as Language)}>
        {Object.entries(languages).map(([key, { name, tag }]) => (
          <option key={key} value={key} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <select aria-label={t('appearance.name')} value={appearance} onChange={(event) => choose(event.target.value === 'dark' ? 'dark' : 'light')}>
        <option value="light">{t('appearance.light')}</option>
        <option value="dark">{t('appearance.dark')}</option>
      </select>
    </div>
  );
}
