import { narrow } from './digits.ts';

const DATE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/** What was typed as a date: `1992-06-30`, also `1992/6/30`, `１９９２年６月３０日`. Undefined where there is no such day. */
export function readDate(typed: string): string | undefined {
  const parts = DATE.exec(narrow(typed));
  if (parts === null) {
    return undefined;
  }
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const read = atNoon(year, month, day);
  const exists = read.getUTCFullYear() === year && read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
  return exists ? read.toISOString().slice(0, 10) : undefined;
}

/** A legal date for people. It is the same day in all places, so no zone has a part in it. */
export function date(text: string, language: string): string {
  const [year, month, day] = text.split('-').map(Number);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(atNoon(year ?? 0, month ?? 1, day ?? 1));
}

/** An instant for people, in their own zone, which is named. */
export function instant(text: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(text));
}

function atNoon(year: number, month: number, day: number): Date {
  const noon = new Date(0);
  noon.setUTCFullYear(year, month - 1, day);
  noon.setUTCHours(12);
  return noon;
}
