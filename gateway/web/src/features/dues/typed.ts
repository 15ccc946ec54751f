import type { ActField } from '../../acts/act.ts';
import { narrow } from '../../values/digits.ts';
import { type Money, readMoney } from '../../values/money.ts';

/** The calendar year of today, as the platform reckons it. */
export const thisYear = () => new Date().toISOString().slice(0, 4);

export function yearField(label: string): ActField {
  return { key: 'year', label, present: thisYear() };
}

export function moneyField(key: string, label: string, currency: string, pointer = `/${key}/amount`): ActField {
  return { key, label: `${label} (${currency})`, pointer, example: '1' };
}

/** An amount in the currency of the charter; where it cannot be read it stays as it was typed, for the platform to refuse. */
export function typedMoney(typed: string, currency: string): Money {
  return readMoney(typed, currency) ?? { amount: typed, currency };
}

/** A year; where it cannot be read it is none, for the platform to refuse. */
export function typedYear(typed: string): number {
  return Number(narrow(typed));
}
