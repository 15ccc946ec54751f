/**
 * Where in a JSON text the value at a pointer stands (RFC 6901), as the first and the last letter to be selected; the nearest that there
 * is, where the pointer leads further.
 */
export function lineOf(text: string, pointer: string): [number, number] {
  const steps = pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let [from, to]: [number, number] = [0, text.length];
  let at = skip(text, 0);
  for (const step of steps) {
    const found = child(text, at, step);
    if (found === undefined) {
      break;
    }
    [from, to] = [found.from, found.to];
    at = found.at;
  }
  return [from, to];
}

interface Child {
  /** Where its name begins, or its value where it has none. */
  from: number;
  at: number;
  to: number;
}

/** A member of the object, or an item of the array, that begins at a letter. */
function child(text: string, at: number, step: string): Child | undefined {
  const isObject = text[at] === '{';
  if (!isObject && text[at] !== '[') {
    return undefined;
  }
  let here = skip(text, at + 1);
  for (let index = 0; here < text.length && text[here] !== '}' && text[here] !== ']'; index++) {
    const from = here;
    let name = `${index}`;
    if (isObject) {
      const end = endOf(text, here);
      name = JSON.parse(text.slice(here, end)) as string;
      here = skip(text, skip(text, end) + 1);
    }
    const to = endOf(text, here);
    if (name === step) {
      return { from, at: here, to };
    }
    here = skip(text, to);
    here = text[here] === ',' ? skip(text, here + 1) : here;
  }
  return undefined;
}

/** Where the value ends that begins at a letter. */
function endOf(text: string, at: number): number {
  let depth = 0;
  for (let here = at; here < text.length; here++) {
    if (text[here] === '"') {
      here = endOfText(text, here);
      if (depth === 0) {
        return here + 1;
      }
    } else if ('{['.includes(text[here] ?? ' ')) {
      depth++;
    } else if ('}]'.includes(text[here] ?? ' ')) {
      depth--;
      if (depth <= 0) {
        return depth < 0 ? here : here + 1;
      }
    } else if (depth === 0 && ', \n\r\t'.includes(text[here] ?? ' ')) {
      return here;
    }
  }
  return text.length;
}

function endOfText(text: string, at: number): number {
  let here = at + 1;
  while (here < text.length && text[here] !== '"') {
    here += text[here] === '\\' ? 2 : 1;
  }
  return here;
}

function skip(text: string, at: number): number {
  let here = at;
  while (/\s/.test(text[here] ?? 'x')) {
    here++;
  }
  return here;
}
