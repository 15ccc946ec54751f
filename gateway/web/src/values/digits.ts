const FULL_WIDTH = /[\uff01-\uff5e\u3000\u3002]/g;

/** What was typed with a Chinese input method, in the letters that the API knows: １，２３４．５６ becomes 1,234.56. */
export function narrow(typed: string): string {
  return typed
    .replace(FULL_WIDTH, (letter) => (letter === '\u3000' ? ' ' : letter === '\u3002' ? '.' : String.fromCharCode(letter.charCodeAt(0) - 0xfee0)))
    .trim();
}
