import { narrow } from './digits.ts';

/** As the API says it: a decimal text with exactly the currency's digits. */
export interface Money {
  amount: string;
  currency: string;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** How many digits a currency has after the point. */
export function scale(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** For people, exactly: `Intl` is given the text itself, never a floating number. */
export function money({ amount, currency }: Money, language: string): string {
  const digits = scale(currency);
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: Math.max(digits, fraction(amount)),
  }).format(amount as Intl.StringNumericLiteral);
}

/** What was typed as an amount in a currency; undefined where it is none, or has more digits than the currency. */
export function readMoney(typed: string, currency: string): Money | undefined {
  const text = narrow(typed);
  const plain = GROUPED.test(text) ? text.replaceAll(',', '') : text;
  const parts = DECIMAL.exec(plain);
  const digits = scale(currency);
  const after = parts?.[3] ?? '';
  if (parts === null || after.length > digits) {
    return undefined;
  }
  const whole = (parts[2] ?? '').replace(/^0+(?=\d)/, '');
  const padded = digits === 0 ? whole : `${whole}.${after.padEnd(digits, '0')}`;
  return { amount: parts[1] === '-' && /[1-9]/.test(padded) ? `-${padded}` : padded, currency };
}

function fraction(amount: string): number {
  return DECIMAL.exec(amount)?.[3]?.length ?? 0;
}
