import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { runbook } from './runbook'

// Two pages: the dashboard is what gets deployed; the softphone needs the local server behind it and stays out of that build.
const deployed = { index: resolve(import.meta.dirname, 'index.html') }
const local = { ...deployed, phone: resolve(import.meta.dirname, 'phone.html') }

export default defineConfig(({ mode }) => ({
  plugins: [vue(), runbook()],
  build: {
    outDir: mode === 'softphone' ? 'dist/local' : 'dist/site',
    emptyOutDir: true,
    rolldownOptions: { input: mode === 'softphone' ? local : deployed },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:8080', '/config.json': 'http://127.0.0.1:8080' } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
}))
