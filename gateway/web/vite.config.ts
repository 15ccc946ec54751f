import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compress } from './compress.ts';

const gateway = 'http://127.0.0.1:8080';

/** Where the gateway's jar wants the client: told by Maven. */
const outDir = process.env['CONSORT_WEB_OUT'] ?? 'dist';

export default defineConfig({
  plugins: [react(), compress()],
  html: { cspNonce: 'CONSORT_NONCE' },
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000 },
  server: {
    host: '127.0.0.1',
    proxy: { '^/(api|login|logout|session|me|status|docs|problems|openapi|icon.svg|style.css)': gateway },
  },
});
