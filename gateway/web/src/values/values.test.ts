import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, instant, readDate } from './dates.ts';
import { money, readMoney } from './money.ts';
import { readShare, share } from './shares.ts';

const fullWidth = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

describe('money', () => {
  it.each([
    ['1,234.5', 'USD', '1234.50'],
    ['１，２３４．５６', 'CNY', '1234.56'],
    ['007', 'JPY', '7'],
    ['-0.00', 'EUR', '0.00'],
  ])('reads %s %s', (typed, currency, amount) => {
    expect(readMoney(typed, currency)).toEqual({ amount, currency });
  });

  it.each(['1.234', '1e3', '12,34', '', '.', '1,2345', 'NaN', '0x10', '1 2'])('refuses %s, and rounds nothing', (typed) => {
    expect(readMoney(typed, 'USD')).toBeUndefined();
  });

  it('survives being written and read, however large', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (cents) => {
        const digits = `${cents < 0n ? -cents : cents}`.padStart(3, '0');
        const amount = `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const written = money({ amount, currency: 'USD' }, 'en-GB').replace(/USD|\s/g, '');
        expect(readMoney(written, 'USD')).toEqual({ amount, currency: 'USD' });
        expect(readMoney(fullWidth(amount), 'USD')).toEqual({ amount, currency: 'USD' });
      }),
    );
  });

  it('hides no digit that the ledger has', () => {
    expect(money({ amount: '0.12345', currency: 'USD' }, 'zh-CN')).toContain('0.12345');
  });
});

describe('shares', () => {
  it('survive being written and read', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }), (part, whole) => {
        const read = readShare(`${part}/${whole}`);
        const [numerator = '', denominator = '1'] = (read ?? '').split('/');
        expect(BigInt(numerator) * whole).toBe(BigInt(denominator) * part);
        expect(readShare(fullWidth(read ?? ''))).toBe(read);
        expect(readShare(share(read ?? '', 'en-GB').replace(/ .*/, ''))).toBe(read);
      }),
    );
  });

  it.each([
    ['12.5%', '1/8'],
    ['１００％', '1'],
    ['0', '0'],
    ['1/0', undefined],
    ['1.5', undefined],
    ['-1/2', undefined],
  ])('reads %s', (typed, read) => {
    expect(readShare(typed)).toBe(read);
  });

  it('say where hundredths are not exact', () => {
    expect(share('1/3', 'en-GB')).toBe('1/3 (≈ 33.33%)');
    expect(share('1/8', 'en-GB')).toBe('1/8 (12.5%)');
  });
});

describe.each([
  ['Asia/Shanghai', -480, '1 February 2026'],
  ['America/Los_Angeles', 480, '31 January 2026'],
  ['Pacific/Kiritimati', -840, '1 February 2026'],
])('dates in %s', (zone, offset, day) => {
  it('are the day that was meant', () => {
    process.env['TZ'] = zone;
    expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(date('1992-06-30', 'en-GB')).toBe('30 June 1992');
    expect(date('1992-06-30', 'zh-CN')).toBe('1992年6月30日');
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (any) => {
        const day = any.toISOString().slice(0, 10);
        expect(readDate(day)).toBe(day);
        expect(readDate(date(day, 'zh-CN'))).toBe(day);
      }),
    );
  });

  it('are told apart from instants, which have a zone', () => {
    process.env['TZ'] = zone;
    expect(instant('2026-01-31T20:00:00.000Z', 'en-GB')).toContain(day);
  });
});

it.each(['1992-02-30', '1992-13-01', '92-1-1', '1992-6', 'today', ''])('knows that there is no day %s', (typed) => {
  expect(readDate(typed)).toBeUndefined();
});
