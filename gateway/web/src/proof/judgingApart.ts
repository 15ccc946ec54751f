import { type Judged, judged, type Judging } from './judging.ts';
import { Thread } from './thread.ts';

/** What a file proves, found in a worker, so that the page is not held up; in the page where there are no workers. */
export async function judgedApart(file: Blob, keys: string): Promise<Judged[]> {
  if (typeof Worker === 'undefined') {
    return judged({ file, keys });
  }
  const worker = new Worker(new URL('./judging.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Thread<Judging>(worker).ask({ file, keys });
  } finally {
    worker.terminate();
  }
}
