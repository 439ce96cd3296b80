/// <reference types="vite/client" />

declare module 'virtual:runbook' {
  const sections: Record<string, import('./domain/runbook').Section>
  export default sections
}
