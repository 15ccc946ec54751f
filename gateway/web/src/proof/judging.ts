import { archiveVerdicts, isZip } from './archive/archive.ts';
import { type FileVerdict, fileVerdict, LARGEST, refused } from './statement/file.ts';

/** What came of a part of a file: a ledger of an archive by its folder, or the file itself. */
export interface Judged {
  part: string;
  verdict: FileVerdict;
}

export interface Judging {
  file: Blob;
  keys: string;
}

/** What a file of the platform proves, whichever kind it is. @param keys as for {@link fileVerdict} */
export async function judged({ file, keys }: Judging): Promise<Judged[]> {
  if (file.size > LARGEST) {
    return [{ part: '', verdict: refused('too-large') }];
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isZip(bytes)
    ? [...(await archiveVerdicts(bytes, keys))].map(([part, verdict]) => ({ part, verdict }))
    : [{ part: '', verdict: await fileVerdict(bytes, keys) }];
}
