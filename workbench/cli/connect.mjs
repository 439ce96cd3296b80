// Calls Amazon Connect with the JavaScript SDK: one call a line in, its answer a line out, both as JSON.
import { createInterface } from 'node:readline'
import * as connect from '@aws-sdk/client-connect'

const client = new connect.ConnectClient({})

for await (const line of createInterface({ input: process.stdin })) {
  const { operation, input } = JSON.parse(line)
  let answer
  try {
    const { $metadata, ...output } = await client.send(new connect[`${operation}Command`](input))
    answer = { output }
  } catch (error) {
    answer = { error: error.name, message: error.message }
  }
  console.log(JSON.stringify(answer))
}
