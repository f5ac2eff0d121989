import type { Caller } from '../../access/caller.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Table } from '../../store/table.ts'
import type { App } from '../context.ts'
import { loadEmployee } from './loadEmployee.ts'
import { loadPartner } from './loadPartner.ts'

export type Asking = {
  readonly app: App
  readonly table: Table
  readonly viewer: Viewer
  /** Of the registered operation that a partner's request asks for. */
  readonly operationId?: string | undefined
}

/** Who is asking, with all that decides what they may: one read, or none for an operator. */
export async function loadCaller(asking: Asking): Promise<Caller> {
  switch (asking.viewer.kind) {
    case 'operator':
      return { kind: 'operator', viewer: asking.viewer }
    case 'employee':
      return loadEmployee(asking)
    case 'partner':
      return loadPartner(asking)
  }
}
