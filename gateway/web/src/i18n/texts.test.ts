import { expect, it } from 'vitest';
import { load, type Texts } from './texts.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Each text by its path, plurals under the one key that they share. */
function flat(texts: Texts, path = ''): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [key, text] of Object.entries(texts)) {
    if (typeof text === 'object') {
      flat(text, `${path}${key} › `).forEach((names, inner) => found.set(inner, names));
    } else {
      const name = path + key.replace(PLURAL, '');
      const names = [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? '');
      found.set(name, new Set([...(found.get(name) ?? []), ...names].toSorted()));
    }
  }
  return found;
}

function plurals(texts: Texts, language: string): string[] {
  const endings = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return Object.entries(texts).flatMap(([key, text]) => {
    if (typeof text === 'object') {
      return plurals(text, language);
    }
    const name = key.replace(PLURAL, '');
    return PLURAL.test(key) ? endings.map((ending) => `${name}_${ending}`).filter((each) => !(each in texts)) : [];
  });
}

it('says the same things in both languages, of the same things', async () => {
  expect(flat(await load('zh'))).toEqual(flat(await load('en')));
});

it.each(['zh', 'en'] as const)('has each form that a number takes in %s', async (language) => {
  expect(plurals(await load(language), language)).toEqual([]);
});

it('has no Chinese that was left in English', async () => {
  const chinese = JSON.stringify(Object.values(await load('zh')));
  const values = [...chinese.matchAll(/":"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
  expect(values.filter((text) => !/[\p{Script=Han}]/u.test(text))).toEqual([]);
});
