import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the screens to `dist/web`, where Parley's own server serves them under a strict Content-Security-Policy. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inlined: fonts and pictures come as files from the same place.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Weights of the language readers come as chunks of their own, loaded when a screen first needs them.
    chunkSizeWarningLimit: 2500,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
