// Writes many items into a table on disk that nobody serves: node fill-table.js DYNALITE FOLDER TABLE < items, one JSON object a line
//
// Lays items and index entries out with dynalite's own functions, as its PutItem would, but a thousand items at once.
const path = require('path')
const readline = require('readline')
const { promisify } = require('util')

const AT_ONCE = 1000
const [, , dynalite, folder, name] = process.argv
const engine = require(path.join(dynalite, 'db'))
const store = engine.create({ path: path.join(folder, 'table') })
const into = (db) => promisify(db.batch.bind(db))

function complain(fault) {
  if (fault) throw new Error(JSON.stringify(fault.body || fault))
}

async function write(table, items) {
  const entries = new Map(table.GlobalSecondaryIndexes.map((index) => [index.IndexName, []]))
  for (const item of items) {
    complain(engine.validateItem(item, table))
    for (const { index, key, item: value } of engine.getIndexActions(table.GlobalSecondaryIndexes, null, item, table).puts) {
      entries.get(index).push({ type: 'put', key, value })
    }
  }
  await into(store.getItemDb(name))(items.map((item) => ({ type: 'put', key: engine.createKey(item, table), value: item })))
  for (const [index, puts] of entries) await into(store.getIndexDb('Global', name, index))(puts)
}

async function fill() {
  const table = await promisify(store.getTable)(name)
  let items = []
  for await (const line of readline.createInterface({ input: process.stdin })) {
    items.push(JSON.parse(line))
    if (items.length < AT_ONCE) continue
    await write(table, items)
    items = []
  }
  await write(table, items)
  await store.db.close()
}

fill()
