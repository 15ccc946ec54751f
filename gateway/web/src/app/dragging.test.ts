import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What somebody does who holds a pointer down and moves it. */
const DRAGGING = /\b(draggable|onDrag(Start)?|onPointerMove|onMouseMove|onTouchMove)=/;

it('has nothing that only dragging does (WCAG 2.5.7): where files can be dropped they can be chosen as well', () => {
  const sources = globSync('src/**/*.tsx').filter((file) => !file.includes('.test.')).map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(sources.filter(([, text]) => DRAGGING.test(text)).map(([file]) => file)).toEqual([]);
  const taking = sources.filter(([, text]) => text.includes('onDrop='));
  expect(taking.map(([file]) => file)).toContain('src/features/verify/Verify.tsx');
  expect(taking.filter(([, text]) => !text.includes('type="file"')).map(([file]) => file)).toEqual([]);
});
