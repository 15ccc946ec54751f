import { act, fireEvent, within } from '@testing-library/react';

export const at = '/api/consortium/consortia/sematech';
export const tries = '/api/consortium/tries/consortia/sematech';

export const usd = (amount: string) => ({ amount, currency: 'USD' });

/** What the platform answers to somebody of a member of a consortium that reckons in dollars. */
export const sematech = (): Record<string, unknown> => ({
  '/me': { person: 'p-7', name: 'Anna', organisations: ['ibm'], administrator: false },
  '/session': { person: 'p-7', secondsLeft: 1500 },
  '/status': { services: [] },
  '/api/consortium/organisations': { items: [{ id: 'amd', legalName: 'Advanced <i>Micro</i> Devices' }, { id: 'ibm', legalName: 'IBM' }] },
  [at]: { id: 'sematech', name: 'SEMATECH', life: { stage: 'active' } },
  [`${at}/charter`]: { version: 3, currency: 'USD', classes: [] },
});

export const made = () => Response.json({}, { status: 201 });

export const type = (form: HTMLElement, label: string, value: string) => fireEvent.change(within(form).getByLabelText(label), { target: { value } });
export const record = (form: HTMLElement) => act(async () => fireEvent.click(within(form).getByRole('button', { name: /Record it/ })));
