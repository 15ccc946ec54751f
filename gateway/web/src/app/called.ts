import type { Called } from './feature.ts';
import { names } from './useNames.ts';

/** How many of a list are looked through for names; what stands further down keeps its id. */
export const MOST = 100;

/** Of needs about organisations: `members/ibm`, `bases/1990/ibm`. */
export const organisations: Called = async ({ subjects }) => {
  const of = (subject: string) => subject.slice(subject.lastIndexOf('/') + 1);
  const known = await names(subjects.map(of));
  return subjects.map((subject) => [subject, known.get(of(subject))]);
};
