import { createApp } from 'vue'
import PhonePage from './phone/PhonePage.vue'
import './styles/main.css'

createApp(PhonePage).mount('#app')
