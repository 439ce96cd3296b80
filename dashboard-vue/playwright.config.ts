import { defineConfig } from '@playwright/test'

// The system's Chromium: nothing is downloaded. The flags keep it from looking for hosts outside this machine.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP evil.example 127.0.0.1', // A site elsewhere, on this machine.
]

export default defineConfig({
  testDir: 'e2e',
  timeout: 180_000, // A busy machine is not the page's fault.
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: quiet },
    locale: 'en-US',
    timezoneId: 'UTC',
  },
})
