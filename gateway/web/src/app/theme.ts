import { type ConfigProviderProps, theme, type ThemeConfig } from 'antd';

export type Appearance = 'light' | 'dark';

const KEY = 'consort.appearance';

/** What was chosen in this browser; else what the system asks for. */
export function wanted(): Appearance {
  const chosen = localStorage.getItem(KEY);
  return chosen === 'light' || chosen === 'dark' ? chosen : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function keep(appearance: Appearance): void {
  localStorage.setItem(KEY, appearance);
}

/** Ant Design's own colours miss the contrast of WCAG 2.2 AA (1.4.3) in places; these keep it. */
const light: NonNullable<ThemeConfig['token']> = {
  colorPrimary: '#0958d9',
  colorLink: '#0958d9',
  colorError: '#c41d1f',
  colorErrorBg: '#fff1f0',
  colorSuccess: '#237804',
  colorSuccessBg: '#f6ffed',
  colorTextPlaceholder: '#666',
};

const dark: NonNullable<ThemeConfig['token']> = { colorPrimary: '#3c89e8', colorLink: '#69b1ff', colorTextPlaceholder: '#a6a6a6' };

/** The look of all, without motion where that is asked for. */
export function themeOf(appearance: Appearance): ThemeConfig {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    algorithm: appearance === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: { ...(appearance === 'dark' ? dark : light), motion: !still, fontFamily: 'inherit', controlHeightSM: 24 },
    cssVar: { key: 'consort' },
    hashed: false,
  };
}

/** Two Chinese characters stand together on a button as anywhere else, where Ant Design would put a space between them. */
export const button: NonNullable<ConfigProviderProps['button']> = { autoInsertSpace: false };
