// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text, utf8 } from './bytes.ts';
import { cut } from './cut.ts';

const cloudEvent = fc.record({ id: fc.string({ unit: 'binary' }), source: fc.string({ unit: 'binary' }), type: fc.string(), time: fc.string(), data: fc.jsonValue() });
const isProper = (written: string) => !/\p{Cs}/u.test(written);

describe('a feed', () => {
  it('is cut into the exact bytes of its entries, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(cloudEvent, { maxLength: 8 }), (events) => {
        const texts = events.map((each) => JSON.stringify(each)).filter(isProper);
        const cuts = [...cut(utf8(`[${texts.join(',')}]`))];
        expect(cuts.map(({ bytes }) => text(bytes))).toEqual(texts);
        expect(cuts.map(({ event }) => event)).toEqual(texts.map((each) => JSON.parse(each) as unknown));
      }),
    );
  });

  it('keeps what nobody would write so: spaces, escapes, an order', () => {
    const written = '{ "type":"a","id" : "\\u0031","time":"\\\\\\"}","source":"s" }';
    expect([...cut(utf8(`[${written}]`))].map(({ bytes }) => text(bytes))).toEqual([written]);
  });

  it.each(['', '[', '{}', '[{}]', '[1]', '[{"id":"1"', '[{"id":"1}]', '<html>', '[{"id":"1","source":"","type":"","time":""}', '\ufeff[]'])('%s is none', (batch) => {
    expect(() => [...cut(utf8(batch))]).toThrow();
  });

  it('is refused with anything else between its entries', () => {
    const one = '{"id":"1","source":"","type":"","time":""}';
    for (const batch of [`[${one} ,${one}]`, `[${one}${one}]`, `[${one},]`, `[,${one}]`, `[${one},,${one}]`, `[${one}]]`, `[${one}] `]) {
      expect(() => [...cut(utf8(batch))]).toThrow();
    }
    expect(() => [...cut(Uint8Array.of(0x5b, 0x7b, 0xff, 0x7d, 0x5d))]).toThrow();
  });
});
