import { narrow } from './digits.ts';

const RATIO = /^(\d+)\s*\/\s*(\d+)$/;
const PERCENT = /^(\d+)(?:\.(\d+))?\s*%$/;
const WHOLE = /^\d+$/;

/** A part of a whole, exact and in lowest terms, as the API says it: `1/3`, `1`. */
export function readShare(typed: string): string | undefined {
  const text = narrow(typed);
  const ratio = RATIO.exec(text);
  if (ratio !== null) {
    return reduced(BigInt(ratio[1] ?? 0), BigInt(ratio[2] ?? 0));
  }
  const percent = PERCENT.exec(text);
  if (percent !== null) {
    const after = percent[2] ?? '';
    return reduced(BigInt(`${percent[1]}${after}`), 100n * 10n ** BigInt(after.length));
  }
  return WHOLE.test(text) ? reduced(BigInt(text), 1n) : undefined;
}

/** The sum of some of them, exact and in lowest terms. @param of as the API says them */
export function sum(of: readonly string[]): string {
  const [part, whole] = of.reduce<[bigint, bigint]>(
    ([part, whole], each) => {
      const [numerator = '0', denominator = '1'] = each.split('/');
      return [part * BigInt(denominator) + BigInt(numerator) * whole, whole * BigInt(denominator)];
    },
    [0n, 1n],
  );
  return reduced(part, whole) ?? '0';
}

/** For people: the fraction itself, and what it is in hundredths, cut after two digits and marked where that is not exact. */
export function share(text: string, language: string): string {
  const ratio = RATIO.exec(text);
  if (ratio === null) {
    return text === '1' ? percent(10_000n, language) : text;
  }
  const hundredths = 10_000n * BigInt(ratio[1] ?? 0);
  const whole = BigInt(ratio[2] ?? 1);
  return `${text} (${hundredths % whole === 0n ? '' : '≈ '}${percent(hundredths / whole, language)})`;
}

function percent(hundredths: bigint, language: string): string {
  const text = `${hundredths}E-4` as Intl.StringNumericLiteral;
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(text);
}

function reduced(part: bigint, whole: bigint): string | undefined {
  if (whole === 0n) {
    return undefined;
  }
  const divisor = common(part, whole);
  return whole === divisor ? `${part / divisor}` : `${part / divisor}/${whole / divisor}`;
}

function common(one: bigint, other: bigint): bigint {
  return other === 0n ? one : common(other, one % other);
}
