/** Every word that the softphone shows. */
export const strings = {
  title: 'Softphone',
  tagline: 'Place a call on this machine: the real flow, bot and Lambda, without a telephone',
  limits:
    'Not emulated: speech recognition, intents matched by machine learning, and real telephony. What you type is what the bot hears.',
  from: 'You call from',
  dial: 'Call',
  hangUp: 'Hang up',
  say: 'Say something',
  sayHint: 'more options',
  speak: 'Say',
  silence: 'Say nothing',
  aloud: 'Read aloud',
  flow: 'The contact flow',
  flowFailed: 'The flow cannot be drawn right now.',
  dashboard: 'Last callers',
  call: {
    silence: '(says nothing)',
    noise: '(noise)',
    hungUp: '(hangs up)',
    keys: (keys: string) => `⌨ ${keys}`,
    ended: (reason: string) => `The call ended: ${reason}.`,
  },
}
