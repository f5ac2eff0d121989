import { checkedText } from './checks.ts'
import { invalid } from './refused.ts'

/** What every command's input has. */
export type CommandInput = {
  readonly idempotencyKey: string
  readonly source?: { readonly system: string; readonly externalId: string } | null
  readonly reason?: string | null
}

/** @throws Refused INVALID when the key or the source is none: the same whatever the command is. */
export function assertCommandInput({ idempotencyKey, source }: CommandInput): void {
  if (!/^[\x21-\x7e]{1,128}$/.test(idempotencyKey)) {
    throw invalid(
      ['idempotencyKey'],
      '1 to 128 visible ASCII characters',
      '1 至 128 个可见 ASCII 字符',
      idempotencyKey,
    )
  }
  if (!source) return
  if (!/^[a-z0-9_.-]{1,40}$/.test(source.system)) {
    throw invalid(
      ['source', 'system'],
      '1 to 40 of a-z, 0-9, _, . and -',
      '1 至 40 个小写字母、数字、_、. 或 -',
      source.system,
    )
  }
  checkedText(source.externalId, ['source', 'externalId'], { most: 128 })
}
