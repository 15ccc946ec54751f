// Fetches the packages of each folder's lock file, only when that has changed since they were.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

for (const folder of process.argv.slice(2)) {
  const stamp = `${folder}/node_modules/.lock`;
  const wanted = readFileSync(`${folder}/package-lock.json`, 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    execSync('npm ci --prefer-offline', { cwd: folder, stdio: 'inherit' });
    writeFileSync(stamp, wanted);
  }
}
