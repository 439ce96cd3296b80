// A DynamoDB-compatible engine for this machine: node local-table.js DYNALITE [FOLDER]
//
// Prints one line, {"port","lease"}, once it serves; with a folder, leaves the same line in FOLDER/served.json for other
// programs. Every program that uses it keeps a connection to the lease port open; when the last one closes, the engine ends.
// So it outlives the program that started it as long as another needs it, and nobody it serves, however that one died.
const fs = require('fs')
const http = require('http')
const net = require('net')
const path = require('path')

const GRACE_MS = 10000 // A program has this long to take the first lease.
const LINGER_MS = 50 // A program may be on its way in.
const LOOPBACK = '127.0.0.1'
const LIST_TABLES = {
  'Content-Type': 'application/x-amz-json-1.0',
  'X-Amz-Target': 'DynamoDB_20120810.ListTables',
  Authorization: 'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=local',
  'X-Amz-Date': '20260101T000000Z',
}
const [, , dynalitePath, folder] = process.argv
const marker = folder && path.join(folder, 'served.json')
const dynalite = require(dynalitePath)

process.on('SIGINT', () => {}) // Ctrl-C reaches the whole terminal group; others may still need the engine.
process.on('SIGHUP', () => {})
process.on('uncaughtException', (fault) => fail(fault.cause && fault.cause.message ? fault.cause.message : fault.message))
process.on('unhandledRejection', (fault) => fail(fault.message))

function fail(why) {
  process.stderr.write(`${why}\n`)
  process.exit(1)
}

const server = dynalite({
  path: folder && path.join(folder, 'table'),
  createTableMs: 0,
  deleteTableMs: 0,
  updateTableMs: 0,
})
let held = 0
const end = () => {
  leases.close()
  if (marker) fs.rmSync(marker, { force: true })
  process.exit(0)
}
const grace = setTimeout(end, GRACE_MS)
const leases = net.createServer((lease) => {
  clearTimeout(grace)
  held++
  lease.on('error', () => {})
  lease.on('close', () => {
    held--
    if (held === 0) setTimeout(() => held === 0 && end(), LINGER_MS)
  })
  lease.resume()
  lease.write(`${folder || 'memory'}\n`) // Tells an engine from whoever else may have got its port since.
})

// The files are opened, and locked, by the first request only; so ask one before telling anybody.
const opened = (port, then) =>
  http
    .request({ host: LOOPBACK, port, method: 'POST', headers: LIST_TABLES }, (answer) => {
      answer.resume()
      if (answer.statusCode === 200) then()
      else fail('the files are in use by another program')
    })
    .setTimeout(GRACE_MS, () => fail('the files cannot be opened'))
    .end('{}')

server.listen(0, LOOPBACK, () =>
  leases.listen(0, LOOPBACK, () => opened(server.address().port, () => {
    const line = JSON.stringify({ port: server.address().port, lease: leases.address().port })
    if (marker) {
      fs.writeFileSync(`${marker}.new`, line)
      fs.renameSync(`${marker}.new`, marker)
    }
    process.stdout.write(`${line}\n`)
  })),
)
