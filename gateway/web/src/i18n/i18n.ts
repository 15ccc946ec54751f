import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages, load } from './texts.ts';

const KEY = 'consort.language';

/** The language that was chosen in this browser; else the browser's own. */
export function wanted(): Language {
  const chosen = localStorage.getItem(KEY) ?? navigator.language;
  return chosen.startsWith('zh') ? 'zh' : 'en';
}

/** Begins with one language; the other is fetched when somebody asks for it. */
export async function begin(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'app',
    resources: { [language]: await load(language) },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = languages[language].tag;
}

export async function speak(language: Language): Promise<void> {
  for (const [namespace, texts] of Object.entries(await load(language))) {
    i18next.addResourceBundle(language, namespace, texts);
  }
  localStorage.setItem(KEY, language);
  document.documentElement.lang = languages[language].tag;
  await i18next.changeLanguage(language);
}

export function spoken(): Language {
  return i18next.language === 'zh' ? 'zh' : 'en';
}

/** By whose customs dates and figures are written. */
export function locale(): string {
  return languages[spoken()].tag;
}
