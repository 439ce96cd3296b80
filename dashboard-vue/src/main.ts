import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import App from './App.vue'
import './styles/main.css'

// One retry at once; polling is the patient one.
const defaultOptions = { queries: { retry: 1, retryDelay: 500, refetchOnWindowFocus: true } }

createApp(App).use(VueQueryPlugin, { queryClientConfig: { defaultOptions } }).mount('#app')
