import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

// A test waits for what should happen, however busy the machine is.
configure({ asyncUtilTimeout: 60_000 });

// Each test begins as somebody who has just signed in in a browser that keeps nothing, and leaves nothing behind.
beforeEach(() => {
  if (typeof document === 'undefined') return;
  document.cookie = 'XSRF-TOKEN=proof';
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
