/// <reference lib="webworker" />
import { judged, type Judging } from './judging.ts';
import { answering } from './thread.ts';

/** Checks files apart from the page. */
self.onmessage = answering<Judging>(judged);
