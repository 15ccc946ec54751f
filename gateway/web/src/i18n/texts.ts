/** Texts by key, nested; a plural has the endings of `Intl.PluralRules`: `_one`, `_other`. */
export interface Texts {
  [key: string]: string | Texts;
}

export type Language = 'zh' | 'en';

export const languages: Record<Language, { name: string; tag: string }> = {
  zh: { name: '中文', tag: 'zh-CN' },
  en: { name: 'English', tag: 'en-GB' },
};

type Namespaces = Record<string, Texts>;

const ENGLISH = () => import('./en.ts');
const CHINESE = () => import('./zh.ts');

/** All texts of a language, by feature; fetched at once, for one language alone. */
export async function load(language: Language): Promise<Namespaces> {
  return (await (language === 'zh' ? CHINESE() : ENGLISH())).texts;
}

/** By feature, from the modules of one language; the frame's own are `app`, and what all say of entries and of needs is joined in `entries` and `needs`. */
export function byFeature(modules: Record<string, Texts>, app: Texts): Namespaces {
  const features = Object.entries(modules).map(([file, texts]) => [file.split('/').at(-2) ?? file, texts] as const);
  return { ...Object.fromEntries(features), app, entries: joined(features, 'entries'), needs: joined(features, 'needs') };
}

function joined(features: readonly (readonly [string, Texts])[], key: string): Texts {
  const parts = features.map(([, texts]) => texts[key]).filter((part) => typeof part === 'object');
  return Object.assign({}, ...parts) as Texts;
}
