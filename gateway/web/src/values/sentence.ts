import type { Schemas } from '../api/client.ts';
import { spoken } from '../i18n/i18n.ts';

/** A sentence of the platform, in the language that is spoken: it comes with its text in each. */
export function said({ text }: Pick<Schemas['consortium']['Sentence'], 'text'>): string {
  return text[spoken()];
}
