import type { RecordOf } from './record.ts'
import type { ServiceStandardId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

/** 首次响应, 解决, 等候. */
export const SERVICE_INDICATORS = ['FIRST_RESPONSE', 'RESOLUTION', 'WAITING_TIME'] as const
export type ServiceIndicator = (typeof SERVICE_INDICATORS)[number]

/** 投诉, 咨询, 服务, 建议. */
export const SERVICE_REQUEST_KINDS = ['COMPLAINT', 'ENQUIRY', 'SERVICE', 'SUGGESTION'] as const
export type ServiceRequestKind = (typeof SERVICE_REQUEST_KINDS)[number]

/** Which minutes count: all there are, or those in which the institution works. */
export const SERVICE_HOURS = ['ELAPSED', 'WORKING'] as const
export type ServiceHours = (typeof SERVICE_HOURS)[number]

export type ServiceStandardData = {
  readonly lineOfBusiness: LineOfBusiness
  /** For relationships of this tier; for all that have no standard of their own tier, when absent. */
  readonly tier?: string
  /** The same for kinds of requests. */
  readonly kind?: ServiceRequestKind
  readonly indicator: ServiceIndicator
  /** 1 or more. */
  readonly targetMinutes: number
  readonly hours: ServiceHours
  readonly state: 'IN_FORCE' | 'RETIRED'
}

/** How soon whom is to be served. 服务标准 */
export type ServiceStandard = RecordOf<'serviceStandard', ServiceStandardId, ServiceStandardData>

/** A year. */
export const LONGEST_TARGET_MINUTES = 366 * 24 * 60

/** What is asked of the standards: for which request. */
export type Served = {
  readonly lineOfBusiness: LineOfBusiness
  readonly tier?: string
  readonly kind: ServiceRequestKind
}

/**
 * The standards that hold for a request: of each indicator, the one that is said most narrowly, by tier before by kind.
 * In the order of the indicators.
 */
export function standardsFor(all: readonly ServiceStandard[], served: Served): readonly ServiceStandard[] {
  const holding = all.filter(({ meta, data }) => meta.active && holdsFor(data, served))
  return SERVICE_INDICATORS.flatMap((indicator) => {
    const [first] = holding
      .filter(({ data }) => data.indicator === indicator)
      .toSorted((a, b) => narrowness(b.data) - narrowness(a.data))
    return first ? [first] : []
  })
}

function holdsFor({ state, lineOfBusiness, tier, kind }: ServiceStandardData, served: Served): boolean {
  if (state !== 'IN_FORCE' || lineOfBusiness !== served.lineOfBusiness) return false
  return (tier === undefined || tier === served.tier) && (kind === undefined || kind === served.kind)
}

function narrowness({ tier, kind }: ServiceStandardData): number {
  return (tier === undefined ? 0 : 2) + (kind === undefined ? 0 : 1)
}
