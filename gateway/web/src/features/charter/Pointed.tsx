import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  of: readonly { pointer: string; words: ReactNode }[];
  /** Leads to the place that a pointer names. */
  goTo: (pointer: string) => void;
}

/** What is said of places in a draft, each leading to its place. */
export function Pointed({ of, goTo }: Props) {
  const { t } = useTranslation('charter');
  return of.length === 0 ? null : (
    <ul>
      {of.map(({ pointer, words }, at) => (
        <li key={at}>
          {words}{' '}
          <button type="button" className="pointer" onClick={() => goTo(pointer)}>
            {t('goTo', { pointer })}
          </button>
        </li>
      ))}
    </ul>
  );
}
