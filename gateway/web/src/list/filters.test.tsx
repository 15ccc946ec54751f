import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../testing.tsx';
import { Filters, useFilters } from './filters.tsx';

function List() {
  return (
    <>
      <Filters of={[{ name: 'stage', label: 'Stage', options: { open: 'Open', over: 'Over' } }, { name: 'on', label: 'On', date: true }]} />
      <p role="note">{JSON.stringify(useFilters('stage', 'on'))}</p>
    </>
  );
}

const filters = () => JSON.parse(screen.getByRole('note').textContent) as unknown;
const stage = () => screen.getByRole('combobox', { name: 'Stage' }) as HTMLSelectElement;
const choose = (value: string) => fireEvent.change(stage(), { target: { value } });
const narrow = () => act(async () => fireEvent.click(screen.getByRole('button', { name: 'Show these' })));

it('narrows by what the address says, and takes nothing else in it for a filter', async () => {
  const { router } = await show([{ path: '/', element: <List /> }], '/?stage=open&utm=x');
  expect(filters()).toEqual({ stage: 'open' });
  choose('');
  fireEvent.change(screen.getByLabelText('On'), { target: { value: '１９９２年６月３０日' } });
  expect(filters()).toEqual({ stage: 'open' });
  await narrow();
  expect(filters()).toEqual({ on: '1992-06-30' });
  expect(router.state.location.search).toBe('?utm=x&on=1992-06-30');
});

it('shows in its fields what the browser goes back to', async () => {
  const { router } = await show([{ path: '/', element: <List /> }], '/');
  choose('over');
  await narrow();
  expect(filters()).toEqual({ stage: 'over' });
  await act(async () => router.navigate(-1));
  expect(filters()).toEqual({});
  expect(stage().value).toBe('');
});
