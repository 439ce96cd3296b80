// A DynamoDB-compatible engine for this machine: node local-table.js DYNALITE SECRET [FOLDER]
//
// SECRET is a file. Both ports serve only programs that know what is in it, and no web page: any page may send requests to
// loopback, and dynalite by itself lets all of them read and delete.
//
// Prints one line: {"port","lease"} once it serves, or {"fault"} with one word for why it cannot; with a folder, leaves the same line in FOLDER/served.json for other
// programs. Every program that uses it keeps a connection to the lease port open; when the last one closes, the engine ends.
// So it outlives the program that started it as long as another needs it, and nobody it serves, however that one died.
const { createRequire } = require('module')
const crypto = require('crypto')
const fs = require('fs')
const http = require('http')
const net = require('net')
const path = require('path')

const GRACE_MS = 10000 // A program has this long to take the first lease.
const LINGER_MS = 50 // A program may be on its way in.
const LOOPBACK = '127.0.0.1'
const LONGEST_GREETING = 200
const [, , dynalitePath, secretFile, folder] = process.argv
const secret = fs.readFileSync(secretFile, 'utf8')
const OURSELVES = {
  'Content-Type': 'application/x-amz-json-1.0',
  Authorization: `AWS4-HMAC-SHA256 Credential=${secret}/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=local`,
  'X-Amz-Date': '20260101T000000Z',
}
const marker = folder && path.join(folder, 'served.json')
const dynalite = require(dynalitePath)

process.on('SIGINT', () => {}) // Ctrl-C reaches the whole terminal group; others may still need the engine.
process.on('SIGHUP', () => {})
process.on('uncaughtException', (fault) => explain(fault.cause && fault.cause.message ? fault.cause.message : fault.message))
process.on('unhandledRejection', (fault) => fail(fault.message))

function fail(why, code) {
  try {
    fs.writeSync(1, `${JSON.stringify({ fault: kind(`${why}`, code) })}\n`)
  } catch {
    // Whoever started the engine has gone, and those it serves see that it ends.
  }
  process.exit(1)
}

function kind(why, code) {
  if (code === 'LEVEL_LOCKED') return 'locked'
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'no-folder'
  if (why.includes('No space left') || why.includes('ENOSPC')) return 'full'
  if (/Read-only|Permission denied|EROFS|EACCES/.test(why)) return 'closed'
  return code ? 'damaged' : 'other'
}

let explaining = false
function explain(why) {
  if (!folder || why !== 'Database is closed') return fail(why)
  if (explaining) return
  explaining = true
  tryFiles().then(() => fail(why))
}

// dynalite says of files that do not open only that they are closed, so open them once more to learn why.
async function tryFiles() {
  const { Level } = createRequire(path.join(dynalitePath, 'package.json'))('level')
  const files = new Level(path.join(folder, 'table'))
  try {
    await files.open()
    await files.close()
  } catch (fault) {
    const { message, code } = fault.cause || fault
    fail(message, code)
  }
}

const server = dynalite({
  path: folder && path.join(folder, 'table'),
  createTableMs: 0,
  deleteTableMs: 0,
  updateTableMs: 0,
})

const digest = (text) => crypto.createHmac('sha256', secret).update(text).digest('hex')
// In the same time whether the first letter differs or the last.
const same = (text, expected) => crypto.timingSafeEqual(Buffer.from(digest(text)), Buffer.from(digest(expected)))

// A browser adds these by itself, and no page can leave them out; our client sends neither.
const fromBrowser = (headers) => 'origin' in headers || 'sec-fetch-site' in headers
// A page can give a host name of its own this machine's address, and read what the browser then takes for its own site.
const forUs = ({ host }) => [LOOPBACK, 'localhost'].some((name) => host === `${name}:${server.address().port}`)
const key = ({ authorization = '' }) => (/ Credential=([^/, ]*)\//.exec(authorization) || ['', ''])[1]
const allowed = ({ headers }) => !fromBrowser(headers) && forUs(headers) && same(key(headers), secret)
const refuse = (response) => {
  const body = { __type: 'com.amazon.coral.service#AccessDeniedException', message: 'this table serves only who knows its key' }
  response.writeHead(403, { 'Content-Type': 'application/x-amz-json-1.0', Connection: 'close' }).end(JSON.stringify(body))
}
const [answer] = server.listeners('request')
server.removeAllListeners('request')
server.on('request', (request, response) => (allowed(request) ? answer(request, response) : refuse(response)))

let held = 0
const end = () => {
  leases.close()
  if (marker) fs.rmSync(marker, { force: true })
  process.exit(0)
}
let grace
const hold = (lease) => {
  clearTimeout(grace)
  held++
  lease.on('close', () => {
    held--
    if (held === 0) setTimeout(() => held === 0 && end(), LINGER_MS)
  })
  lease.setTimeout(0)
  lease.resume()
}
// Each side shows the other that it knows the secret, and neither says it: the program might have met another one that got the
// port of an engine that died.
const leases = net.createServer((lease) => {
  let said = ''
  const listen = (part) => {
    said += part
    if (!said.includes('\n') && said.length < LONGEST_GREETING) return
    lease.off('data', listen)
    const [nonce, proof] = said.split('\n')[0].split(' ')
    if (!nonce || !proof || !same(proof, digest(`program ${nonce}`))) return lease.destroy()
    hold(lease)
    lease.write(`${digest(`engine ${nonce} ${folder || 'memory'}`)}\n`)
  }
  lease.on('error', () => {})
  lease.setTimeout(GRACE_MS, () => lease.destroy())
  lease.on('data', listen)
})

// Errors of the engine end the program with their own words; a person reads them.
const ask = (operation, body, expected = 200) =>
  new Promise((resolve) => {
    const headers = { ...OURSELVES, 'X-Amz-Target': `DynamoDB_20120810.${operation}` }
    http
      .request({ host: LOOPBACK, port: server.address().port, method: 'POST', headers }, (answer) => {
        let text = ''
        answer.on('data', (part) => (text += part))
        answer.on('end', () => (answer.statusCode === expected ? resolve(JSON.parse(text)) : fail(text)))
      })
      .setTimeout(GRACE_MS, () => fail('the files cannot be opened'))
      .end(JSON.stringify(body))
  })

const scan = async (request) => {
  const items = []
  do {
    const page = await ask('Scan', request)
    items.push(...page.Items)
    request = { ...request, ExclusiveStartKey: page.LastEvaluatedKey }
  } while (request.ExclusiveStartKey)
  return items
}

const only = (item, names) => Object.fromEntries(names.map((name) => [name, item[name]]))
const place = (item, names) => JSON.stringify(only(item, names))
const names = (schema) => schema.map((key) => key.AttributeName)

// dynalite writes an index first and the item after it, so an engine that was killed may leave entries of items that were never
// written, or take away those of items that are still there. Writing an item to a wrong place and back puts both right.
async function repair(table) {
  const { Table } = await ask('DescribeTable', { TableName: table })
  for (const index of Table.GlobalSecondaryIndexes || []) {
    await repairIndex({ table, index: index.IndexName, keys: names(Table.KeySchema), indexed: names(index.KeySchema) })
  }
}

async function repairIndex({ table, index, keys, indexed }) {
  const put = (item) => ask('PutItem', { TableName: table, Item: item })
  const items = new Map((await scan({ TableName: table })).map((item) => [place(item, keys), item]))
  const listed = new Set()
  for (const entry of await scan({ TableName: table, IndexName: index })) {
    const key = place(entry, keys)
    const item = items.get(key)
    if (!item) {
      await put(entry)
      await ask('DeleteItem', { TableName: table, Key: only(entry, keys) })
    } else {
      listed.add(key)
      if (place(item, indexed) === place(entry, indexed)) continue
      await put({ ...item, ...only(entry, indexed) })
      await put(item)
    }
  }
  for (const [key, item] of items) {
    if (listed.has(key) || indexed.some((name) => !(name in item))) continue
    await put(Object.fromEntries(Object.entries(item).filter(([name]) => !indexed.includes(name))))
    await put(item)
  }
}

async function serve() {
  // The files are opened, and locked, by the first request only; so ask one before telling anybody. dynalite lists tables by
  // reading every key there is, so ask for a table that nobody has.
  await ask('DescribeTable', { TableName: 'nobody-has-this' }, 400)
  if (marker && fs.existsSync(marker)) for (const table of (await ask('ListTables', {})).TableNames) await repair(table)
  const line = JSON.stringify({ port: server.address().port, lease: leases.address().port })
  if (marker) {
    fs.writeFileSync(`${marker}.new`, line)
    fs.renameSync(`${marker}.new`, marker)
  }
  process.stdout.write(`${line}\n`)
  if (held === 0) grace = setTimeout(end, GRACE_MS)
}

server.listen(0, LOOPBACK, () => leases.listen(0, LOOPBACK, serve))
