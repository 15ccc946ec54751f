// Makes the types of each service's document: ../openapi/<service>.json becomes types/<service>.d.ts.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const documents = new URL('../openapi/', import.meta.url);
const types = new URL('types/', import.meta.url);

await mkdir(types, { recursive: true });
for (const name of await readdir(documents)) {
  if (name.endsWith('.json')) {
    const document = JSON.parse(await readFile(new URL(name, documents), 'utf8'));
    answerJson(document);
    const nodes = await openapiTS(document, { alphabetize: true, silent: true });
    await writeFile(new URL(name.replace(/json$/, 'd.ts'), types), astToString(nodes));
  }
}

/** A client asks for JSON where a list is a file too: without this, its answer would have the type of either. */
function answerJson(document) {
  for (const { get } of Object.values(document.paths)) {
    const content = get?.responses['200']?.content;
    if (content?.['application/json']) {
      delete content['text/csv'];
    }
  }
}
