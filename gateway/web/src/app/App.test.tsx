import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { App } from './App.tsx';

it('says where one is', () => {
  render(<App />);
  expect(screen.getByRole('main').textContent).toBe('Consort');
});
