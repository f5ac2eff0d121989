import type { WireItem } from './wireValue.ts'

type Told = {
  /** Of HTTP. Absent when there was no answer. */
  readonly status?: number
  /** Why a transaction was cancelled, for each of its writes. */
  readonly CancellationReasons?: readonly { readonly Code?: string }[]
  /** What was found where a condition did not hold. */
  readonly Item?: WireItem
}

/** A call of DynamoDB that failed, by the name that DynamoDB has for it. */
export class DynamoError extends Error {
  override readonly name: string
  readonly status: number | undefined
  readonly CancellationReasons: Told['CancellationReasons']
  readonly Item: Told['Item']

  constructor(name: string, message: string, { status, CancellationReasons, Item }: Told = {}) {
    super(message)
    this.name = name
    this.status = status
    this.CancellationReasons = CancellationReasons
    this.Item = Item
  }
}
