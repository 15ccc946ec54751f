import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Puts a gzip and a brotli form beside each file under `assets`, which the gateway serves as they are. */
export function compress(): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) {
        throw new Error('The client is built into no folder');
      }
      const assets = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
      await Promise.all(assets.map((name) => both(join(dir, name))));
    },
  };
}

async function both(file: string): Promise<void> {
  const content = await fs.readFile(file);
  await fs.writeFile(`${file}.br`, await promisify(brotliCompress)(content));
  await fs.writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
