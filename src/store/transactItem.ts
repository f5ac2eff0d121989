import type { WireTransactItem, WireUpdate } from './dynamo/dynamoOperations.ts'
import { wireItem } from './dynamo/wireValue.ts'
import type { Condition, Update, Write } from './table.ts'

/** Collects the names and values that an expression refers to. */
type Expression = {
  readonly names: Record<string, string>
  readonly values: Record<string, unknown>
  /** Decimal text, sent as a number of DynamoDB's, which has 38 digits. */
  readonly numbers: Record<string, string>
}

/** One of our writes, as DynamoDB's transactions take it. */
export function transactItem(TableName: string, write: Write): WireTransactItem {
  if (write.kind === 'update') return { Update: wireUpdate(TableName, write) }
  const expression: Expression = { names: {}, values: {}, numbers: {} }
  const ConditionExpression = write.condition && conditionText(write.condition, expression)
  const common = {
    TableName,
    ...(ConditionExpression === undefined ? {} : { ConditionExpression }),
    ...namesAndValues(expression),
  }
  switch (write.kind) {
    case 'put':
      return { Put: { ...common, Item: wireItem(write.item) } }
    case 'delete':
      return { Delete: { ...common, Key: wireItem(keyOf(write.key)) } }
    case 'check':
      return {
        ConditionCheck: {
          ...common,
          Key: wireItem(keyOf(write.key)),
          ConditionExpression: ConditionExpression as string,
        },
      }
  }
}

/** An update, in a transaction or by itself. */
export function wireUpdate(TableName: string, write: Update): WireUpdate {
  const expression: Expression = { names: {}, values: {}, numbers: {} }
  const ConditionExpression = write.condition && conditionText(write.condition, expression)
  const UpdateExpression = updateText(write, expression)
  return {
    TableName,
    ...(ConditionExpression === undefined ? {} : { ConditionExpression }),
    ...namesAndValues(expression),
    Key: wireItem(keyOf(write.key)),
    UpdateExpression,
  }
}

function keyOf({ pk, sk }: { readonly pk: string; readonly sk: string }) {
  return { pk, sk }
}

function namesAndValues({ names, values, numbers }: Expression) {
  const all = {
    ...wireItem(values),
    ...Object.fromEntries(Object.entries(numbers).map(([name, N]) => [name, { N }])),
  }
  return {
    ...(Object.keys(names).length === 0 ? {} : { ExpressionAttributeNames: names }),
    ...(Object.keys(all).length === 0 ? {} : { ExpressionAttributeValues: all }),
  }
}

function conditionText(condition: Condition, { names, values }: Expression): string {
  switch (condition.kind) {
    case 'absent':
      return 'attribute_not_exists(pk)'
    case 'exists':
      return 'attribute_exists(pk)'
    case 'version':
      Object.assign(names, { '#m': 'm', '#v': 'v' })
      values[':version'] = condition.version
      if (condition.rewrites === undefined) return '#m.#v = :version'
      names['#rw'] = 'rw'
      if (condition.rewrites === 0) return '#m.#v = :version AND attribute_not_exists(#m.#rw)'
      values[':rewrites'] = condition.rewrites
      return '#m.#v = :version AND #m.#rw = :rewrites'
    case 'below':
      names['#below'] = condition.attribute
      values[':below'] = condition.value
      return 'attribute_not_exists(#below) OR #below < :below'
    case 'allBelow': {
      const below = Object.entries(condition.attributes).map(([attribute, value], n) => {
        names[`#below${n}`] = attribute
        values[`:below${n}`] = value
        return `(attribute_not_exists(#below${n}) OR #below${n} < :below${n})`
      })
      return below.join(' AND ')
    }
    case 'between':
      names['#between'] = condition.attribute
      Object.assign(values, { ':from': condition.from, ':to': condition.to })
      return '#between BETWEEN :from AND :to'
    case 'absentOrEquals':
      names['#equals'] = condition.attribute
      values[':equals'] = condition.value
      return 'attribute_not_exists(pk) OR #equals = :equals'
    case 'absentOrSame': {
      const same = Object.entries(condition.attributes).map(([attribute, value], n) => {
        names[`#same${n}`] = attribute
        if (value === undefined) return `attribute_not_exists(#same${n})`
        values[`:same${n}`] = value
        return `#same${n} = :same${n}`
      })
      return `attribute_not_exists(pk) OR (${same.join(' AND ')})`
    }
  }
}

function updateText(write: Update, { names, values, numbers }: Expression): string {
  const set = Object.entries(write.set ?? {}).map(([attribute, value], n) => {
    names[`#set${n}`] = attribute
    values[`:set${n}`] = value
    return `#set${n} = :set${n}`
  })
  const remove = (write.remove ?? []).map((attribute, n) => {
    names[`#remove${n}`] = attribute
    return `#remove${n}`
  })
  const add = Object.entries(write.add ?? {}).map(([attribute, number], n) => {
    names[`#add${n}`] = attribute
    numbers[`:add${n}`] = number
    return `#add${n} :add${n}`
  })
  return [
    ...(set.length > 0 ? [`SET ${set.join(', ')}`] : []),
    ...(remove.length > 0 ? [`REMOVE ${remove.join(', ')}`] : []),
    ...(add.length > 0 ? [`ADD ${add.join(', ')}`] : []),
  ].join(' ')
}
