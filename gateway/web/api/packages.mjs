// Fetches the packages of the lock file, only when that has changed since they were.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.lock';
const wanted = readFileSync('package-lock.json', 'utf8');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  execSync('npm ci --prefer-offline', { stdio: 'inherit' });
  writeFileSync(stamp, wanted);
}
