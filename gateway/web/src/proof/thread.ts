/** A task for a worker, with a number by which its answer is known. */
export interface Asked<Task> {
  id: number;
  task: Task;
}

export type Told = { id: number } & ({ value: unknown } | { failure: string } | { read: number; size: number });

/** Told how much of a long work is done. */
export type Progress = (read: number, size: number) => void;

interface Waiting {
  resolve: (value: never) => void;
  reject: (failure: Error) => void;
  progress?: Progress;
}

type Talking = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>;

/** A worker as a page asks it. */
export class Thread<Task> {
  readonly #worker: Talking;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(worker: Talking) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Told>) => this.#told(data);
    worker.onerror = ({ message }) => this.#broken(message);
  }

  ask<T>(task: Task, progress?: Progress): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, ...(progress && { progress }) });
      this.#worker.postMessage({ id, task } satisfies Asked<Task>);
    });
  }

  #told(told: Told): void {
    const waiting = this.#waiting.get(told.id);
    if ('read' in told) {
      waiting?.progress?.(told.read, told.size);
      return;
    }
    this.#waiting.delete(told.id);
    if ('failure' in told) {
      waiting?.reject(new Error(told.failure));
    } else {
      waiting?.resolve(told.value as never);
    }
  }

  #broken(message: string): void {
    this.#waiting.forEach(({ reject }) => reject(new Error(message)));
    this.#waiting.clear();
  }
}

/** The worker's side: does each task and tells what came of it. */
export function answering<Task>(work: (task: Task, progress: Progress) => Promise<unknown>) {
  return async ({ data: { id, task } }: MessageEvent<Asked<Task>>): Promise<void> => {
    try {
      const value = await work(task, (read, size) => self.postMessage({ id, read, size }));
      self.postMessage({ id, value });
    } catch (failure) {
      self.postMessage({ id, failure: failure instanceof Error ? failure.message : String(failure) });
    }
  };
}
