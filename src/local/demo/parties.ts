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
  readonly coreId?: string
}

/** A person with addresses, and a say in how to be reached. */
export function personOf({ random, addresses }: Making, facts: PersonFacts): PersonPlan {
  const { name, workDomain, country, city, ...rest } = facts
  const email = addresses.email(
    name.local,
    workDomain ?? random.pick(['example.com', 'example.net', 'example.org']),
  )
  const phone = random.chance(0.85) ? addresses.phone(country) : undefined
  const contactPoints: ContactPointInput[] = [
    {
      kind: 'EMAIL',
      value: email,
      label: workDomain ? 'office' : 'home',
      preferred: country !== 'CN',
      optedOut: random.chance(0.07),
    },
  ]
  if (phone)
    contactPoints.push({
      kind: country === 'CN' ? 'MOBILE' : 'PHONE',
      value: phone,
      preferred: country === 'CN',
      optedOut: random.chance(0.06),
    })
  if (country === 'CN' && random.chance(0.6)) {
    contactPoints.push({
      kind: 'WECHAT',
      value: `wx_${email.split('@')[0]?.replaceAll('.', '_')}`,
      preferred: false,
      optedOut: random.chance(0.05),
    })
  }
  if (workDomain && country === 'CN' && random.chance(0.3)) {
    contactPoints.push({ kind: 'PHONE', value: addresses.chineseLandline(city.areaCode), label: 'office' })
  }
  if (!workDomain && random.chance(0.5)) contactPoints.push(postal(random, country, city))
  return {
    type: 'person',
    ...rest,
    ...localeOf(country),
    country,
    city,
    names: name.names,
    email,
    ...(phone && { phone }),
    contactPoints,
  }
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

export function organizationOf({ random, addresses }: Making, facts: OrganizationFacts): OrganizationPlan {
  const { country, city, domain } = facts
  const email = addresses.email(random.pick(['info', 'office', 'contact']), domain)
  const line = country === 'CN' ? addresses.chineseLandline(city.areaCode) : addresses.phone(country)
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
