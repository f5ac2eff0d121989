import type { CalendarDate } from '../../domain/calendarDate.ts'
import type { ContactPointInput, OrganizationNameInput } from '../../generated/resolvers.ts'
import type { Addresses } from './addresses.ts'
import type { Sex } from './names.ts'
import type { DemoName } from './personNames.ts'
import { type City, type CountryCode, WESTERN_COUNTRIES } from './places.ts'
import type {
  Language,
  OrganizationPlan,
  OrganizationSegment,
  PersonPlan,
  PersonSegment,
  RolePlan,
  Size,
} from './plan.ts'
import type { Random } from './random.ts'

/** What every maker of parties needs. */
export type Making = { readonly random: Random; readonly addresses: Addresses; readonly until: CalendarDate }

export type PersonFacts = {
  readonly key: string
  readonly name: DemoName
  readonly sex: Sex
  readonly country: CountryCode
  readonly city: City
  readonly segment: PersonSegment
  readonly roles: readonly RolePlan[]
  readonly birthDate?: string
  /** The firm's domain, for those who are known by their work address. */
  readonly workDomain?: string
  /** For those who are not; any of the example domains, when absent. */
  readonly privateDomain?: string
  readonly coreId?: string
}

/** A person with addresses, and a say in how to be reached. */
export function personOf(making: Making, facts: PersonFacts): PersonPlan {
  const { name, workDomain, privateDomain, ...rest } = facts
  const { random, addresses } = making
  const anyDomain = random.pick(['example.com', 'example.net', 'example.org'])
  const email = addresses.email(name.local, workDomain ?? privateDomain ?? anyDomain)
  const phone = random.chance(0.7) ? lineIn(making, facts) : undefined
  return {
    type: 'person',
    ...rest,
    ...localeOf(facts.country),
    names: name.names,
    email,
    ...(phone && { phone }),
    contactPoints: waysToReach(making, facts, { email, phone }),
  }
}

type Reached = { readonly email: string; readonly phone: string | undefined }

function waysToReach(
  { random, addresses }: Making,
  { country, city, workDomain }: PersonFacts,
  { email, phone }: Reached,
): ContactPointInput[] {
  const chinese = country === 'CN'
  const label = workDomain ? 'office' : 'home'
  const ways: ContactPointInput[] = [
    { kind: 'EMAIL', value: email, label, preferred: !chinese, optedOut: random.chance(0.07) },
  ]
  if (phone) ways.push({ kind: 'PHONE', value: phone, label, optedOut: random.chance(0.06) })
  if (chinese) {
    ways.push({
      kind: 'MOBILE',
      value: addresses.chineseMobile(),
      preferred: true,
      optedOut: random.chance(0.06),
    })
  }
  if (chinese && random.chance(0.6)) {
    const account = `wx_${email.replace(/@.*/, '').replaceAll('.', '_')}`
    ways.push({ kind: 'WECHAT', value: account, optedOut: random.chance(0.05) })
  }
  if (!workDomain && random.chance(0.5)) ways.push(postal(random, country, city))
  return ways
}

/** A fixed line: nobody's. */
function lineIn(
  { addresses }: Making,
  { country, city }: Pick<PersonFacts, 'country' | 'city'>,
): string | undefined {
  return country === 'CN' ? addresses.chineseLandline(city.areaCode) : addresses.fictionPhone(country)
}

export type OrganizationFacts = {
  readonly key: string
  readonly names: readonly OrganizationNameInput[]
  readonly country: CountryCode
  readonly city: City
  readonly segment: OrganizationSegment
  readonly size: Size
  readonly roles: readonly RolePlan[]
  readonly industry: string
  readonly foundedOn: string
  readonly domain: string
  readonly lei?: string
  readonly socialCreditCode?: string
  readonly coreId?: string
}

export function organizationOf(making: Making, facts: OrganizationFacts): OrganizationPlan {
  const { random, addresses } = making
  const { country, city, domain } = facts
  const email = addresses.email(random.pick(['info', 'office', 'contact']), domain)
  const line = lineIn(making, facts)
  const contactPoints: ContactPointInput[] = [
    { kind: 'EMAIL', value: email, label: 'general', preferred: true, optedOut: random.chance(0.04) },
    postal(random, country, city),
    { kind: 'WEB', value: `https://www.${domain}/` },
  ]
  if (line) contactPoints.push({ kind: 'PHONE', value: line, label: 'switchboard', preferred: true })
  if (line && random.chance(0.1)) contactPoints.push({ kind: 'FAX', value: line, label: 'fax' })
  return { type: 'organization', ...facts, ...localeOf(country), email, contactPoints }
}

/** How a party in this country is spoken to, and when it is awake. */
function localeOf(country: CountryCode): { language: Language; preferredLanguage: string; timeZone: string } {
  const western = WESTERN_COUNTRIES.find(({ code }) => code === country)
  if (!western) return { language: 'zh', preferredLanguage: 'zh-CN', timeZone: 'Asia/Shanghai' }
  return { language: 'en', preferredLanguage: western.languageTag, timeZone: western.timeZone }
}

/** Streets are called Example Street, as no postman should have to look for them. */
function postal(random: Random, country: CountryCode, city: City): ContactPointInput {
  const number = random.int(1, 400)
  const western = WESTERN_COUNTRIES.find(({ code }) => code === country)
  const value = western
    ? `${number} Example Street, ${random.pick<string>(western.cities)}`
    : `${city.zh}市${random.pick(city.districts).zh}区示例路${number}号`
  return { kind: 'POSTAL', value, label: 'seat' }
}
