import { spoken } from '../i18n/i18n.ts';
import type { Language } from '../i18n/texts.ts';

interface Props {
  of: string | { text: Readonly<Record<Language, string>> };
}

/** What the platform says about what it found: in the language that is spoken where it has it in each, else in English, marked as such. */
export function Sentence({ of }: Props) {
  return typeof of === 'string' ? <span lang="en">{of}</span> : <>{of.text[spoken()]}</>;
}
