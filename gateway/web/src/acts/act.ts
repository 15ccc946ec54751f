import type { Change } from '../api/change.ts';
import type { Options } from '../form/Input.tsx';

/** What is typed in the form of an act, by field. An optional field that was left alone is not in it. */
export type Typed = Readonly<Record<string, string>>;

export interface ActField {
  /** Its name in what is typed, and in the body where no other pointer is given. */
  key: string;
  label: string;
  /** How it is typed; one line of text unless something else is said. */
  as?: 'line' | 'long' | 'date' | 'instant';
  /** What there is to choose from. */
  options?: Options;
  optional?: boolean;
  hint?: string;
  pointer?: string;
  /** What stands in it at first, as recorded. */
  present?: string;
  /** What could stand in it, for finding out whether the act is possible, where that is not to be seen from how it is typed. */
  example?: string;
}

/** Something that a person may do here, if the platform lets them. */
export interface Act {
  /** Of its draft, in the consortium that it is of. */
  name: string;
  title: string;
  fields?: readonly ActField[];
  /** What is to be known before it is done. */
  warning?: string;
  /** Whether it can be done hangs on what is typed, so that trying it before tells nothing. */
  dependsOnTyped?: boolean;
  request: (typed: Typed) => Change;
}

export const pointer = ({ key, pointer }: ActField) => pointer ?? `/${key}`;
