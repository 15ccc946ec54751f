import type { Json, Shape } from './shape.ts';

/** What kinds of files there are. */
export type FileKind = 'payee' | 'exit' | 'joint-exit' | 'minutes' | 'entry' | 'ledger';

/** What a file says, as far as the entry that is proven can bear it out. */
export interface Content {
  kind: FileKind;
  shape: Shape;
  /** What the entry's type has to be. */
  entryType: RegExp;
  /** The first thing of which the entry says something else. */
  difference(file: Json, data: Json, seq: number): string | undefined;
  /** What holds, by name. */
  facts(file: Json, data: Json): Record<string, string | number>;
  /** The fields of which the entry does not speak. */
  unproven(file: Json): readonly string[];
}
