import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const gateway = 'http://127.0.0.1:8080';

/** Where the gateway's jar wants the client: told by Maven. */
const outDir = process.env['CONSORT_WEB_OUT'] ?? 'dist';

export default defineConfig({
  plugins: [react()],
  build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', proxy: { '^/(api|login|logout|session|me|status|docs|problems|openapi)': gateway } },
});
