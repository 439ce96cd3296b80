import { saveFile } from '../composables/saveFile'
import { callFile } from '../domain/callFile'
import { strings } from './strings'
import type { Call } from './useCall'

/** Hands the call to the browser's downloads, as a test that `./vanity play` runs. */
export function saveCall(call: Call): void {
  saveFile('softphone.call', 'text/plain', [callFile(call.dialled.value, call.events.value, strings.note)])
}
