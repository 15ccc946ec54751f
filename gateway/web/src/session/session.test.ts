import { expect, it } from 'vitest';
import { pause, signInAt, standing } from './session.ts';

it.each([
  [{ person: 'p-1', secondsLeft: 1800 }, 'present', 60],
  [{ person: 'p-1', secondsLeft: 130 }, 'present', 10],
  [{ person: 'p-1' }, 'present', 60],
  [{ person: 'p-1', secondsLeft: 120 }, 'ending', 20],
  [{ person: 'p-2', secondsLeft: 1800 }, 'other', 20],
  ['over' as const, 'over', 20],
])('takes %o for %s and asks again after %i seconds', (left, state, seconds) => {
  const told = standing('p-1', left);
  expect(told.state).toBe(state);
  expect(pause(told)).toBe(seconds);
});

it('comes back to where one was', () => {
  expect(signInAt('/c/sematech?tab=votes')).toBe('/login?return=%2Fc%2Fsematech%3Ftab%3Dvotes');
});
