import {
  type AuditEntry,
  type ChainHead,
  type ChainOpening,
  entryHash,
  openingHash,
  type Sha256,
} from './auditEntry.ts'

export const AUDIT_FAULT_CODES = [
  /** Says something else than was written, or cannot be read. */
  'CHANGED',
  /** Is not there. */
  'MISSING',
  /** Was not there when it was written, or sealed. */
  'INSERTED',
  /** Stands where another was written. */
  'REORDERED',
  /** The chain ends before it did. */
  'TRUNCATED',
  /** The chain, or its opening, is not there. */
  'CHAIN_MISSING',
  /** A day's root is not the one it was. */
  'ROOT_CHANGED',
  /** A day between sealed days has no root. */
  'ROOT_MISSING',
  /** It cannot be found by one of its parties. */
  'UNLISTED',
] as const

/** What is wrong, and exactly where. */
export type AuditFault = {
  readonly code: (typeof AUDIT_FAULT_CODES)[number]
  readonly day: string
  readonly chain?: string
  /** The entry; the first of them where several are missing. */
  readonly seq?: number
  readonly message: string
}

/** What stands at one place of a chain. */
export type FoundEntry = {
  /** The place, as its key says; undefined when that is none. */
  readonly seq: number | undefined
  /** Undefined when it is no entry. */
  readonly entry: AuditEntry | undefined
  /** Its key, and all by which it is found, are as they were written with it. */
  readonly inPlace: boolean
}

type Where = { readonly day: string; readonly chain: string }

/**
 * Goes along a chain, from its opening on, and finds what is not as it was written. Given to it one by one, so that a
 * chain of any length takes no room.
 */
export class ChainCheck {
  readonly faults: AuditFault[] = []
  readonly #sha256: Sha256
  readonly #tenant: string
  readonly #where: Where
  readonly #seen: ReadonlyMap<number, string>
  readonly #isOpened: boolean
  #seq = 0
  /** Undefined when nobody can know it: something before is not as it was. */
  #hash: string | undefined

  /** @param seen how far others have seen the chain go: openings of other chains, the day's root. */
  constructor(
    { sha256, tenant }: { readonly sha256: Sha256; readonly tenant: string },
    where: Where,
    { opening, seen }: { readonly opening: ChainOpening | undefined; readonly seen: readonly ChainHead[] },
  ) {
    this.#sha256 = sha256
    this.#tenant = tenant
    this.#where = where
    this.#seen = new Map(seen.map(({ seq, hash }) => [seq, hash]))
    this.#isOpened = opening !== undefined
    this.#hash = opening?.hash
    if (opening === undefined)
      this.#fault('CHAIN_MISSING', undefined, 'the opening of the chain is not there')
    else if (openingHash(sha256, tenant, opening) !== opening.hash) {
      this.#fault('CHANGED', 0, 'the opening of the chain says something else than was written')
    } else this.#compare(0)
  }

  /** How far it goes, as far as it has been given. */
  get head(): ChainHead {
    return { chain: this.#where.chain, seq: this.#seq, hash: this.#hash ?? '' }
  }

  take(found: FoundEntry): void {
    const { seq } = found
    const next = this.#seq + 1
    if (seq === undefined)
      this.#fault('INSERTED', undefined, 'something stands in the chain that is no entry')
    else if (seq < next) this.#fault('INSERTED', seq, 'is there again')
    else {
      if (seq > next) {
        this.#fault('MISSING', next, seq - 1 === next ? 'is not there' : `to entry ${seq - 1} are not there`)
      }
      this.#follow(found, seq, seq > next ? undefined : this.#hash)
    }
  }

  /** @param before the hash of the entry before, as far as it can be known. */
  #follow({ entry, inPlace }: FoundEntry, seq: number, before: string | undefined): void {
    this.#seq = seq
    // As it was written, even where it does not fit what the entry says now: the rest of the chain can be followed.
    this.#hash = entry?.hash
    if (entry === undefined) this.#fault('CHANGED', seq, 'cannot be read')
    else if (entryHash(this.#sha256, this.#tenant, entry) !== entry.hash) {
      this.#fault('CHANGED', seq, 'says something else than was written')
    } else if (!inPlace) {
      this.#hash = undefined
      this.#fault('REORDERED', seq, 'is not the one that was written here, or is listed elsewhere')
    } else if (before !== undefined && entry.prev !== before) {
      this.#fault('CHANGED', seq - 1, 'is not the one that the next entry follows')
    } else this.#compare(seq)
  }

  #compare(seq: number): void {
    const seen = this.#seen.get(seq)
    if (seen !== undefined && seen !== this.#hash) {
      this.#fault('CHANGED', seq, 'is not the one that others have committed to')
    }
  }

  /** @param sealed where it ended when its day was sealed; undefined when that has not been done. */
  end(sealed: ChainHead | undefined): void {
    const longest = Math.max(0, ...this.#seen.keys())
    // Of a chain that is not there at all, that is said already.
    if (this.#seq < longest && (this.#isOpened || this.#seq > 0)) {
      this.#fault('TRUNCATED', this.#seq + 1, `and on are not there: the chain went to ${longest}`)
    }
    if (sealed !== undefined && this.#seq > sealed.seq) {
      this.#fault('INSERTED', sealed.seq + 1, 'and on came after the day was sealed')
    }
  }

  #fault(code: AuditFault['code'], seq: number | undefined, message: string): void {
    this.faults.push({ code, ...this.#where, ...(seq === undefined ? {} : { seq }), message })
  }
}
