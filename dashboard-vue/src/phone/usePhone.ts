import { computed, ref, shallowRef } from 'vue'
import { Phone } from '../api/phone'
import { isOver, listens, type Act, type CallEvent } from '../domain/call'

/** One call after another: places it, follows its events to the end, and hands over what the caller does. */
export function usePhone() {
  const events = shallowRef<CallEvent[]>([])
  const calling = ref(false)
  const problem = ref('')
  let phone = new Phone()

  async function dial(from: string) {
    phone = new Phone()
    events.value = []
    problem.value = ''
    calling.value = true
    try {
      await phone.dial(from)
      await follow(phone)
    } catch (trouble) {
      problem.value = String(trouble instanceof Error ? trouble.message : trouble)
    } finally {
      calling.value = false
    }
  }

  async function follow(call: Phone) {
    while (!isOver(events.value))
      events.value = [...events.value, ...(await call.events(events.value.length))]
  }

  async function act(what: Act) {
    try {
      await phone.act(what)
    } catch (trouble) {
      problem.value = String(trouble instanceof Error ? trouble.message : trouble)
    }
  }

  return {
    events,
    calling,
    problem,
    listening: computed(() => calling.value && listens(events.value)),
    dial,
    act,
  }
}
