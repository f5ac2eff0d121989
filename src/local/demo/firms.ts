import { addDays } from '../../domain/calendarDate.ts'
import type { OrganizationNameInput } from '../../generated/resolvers.ts'
import { BRAND_FIRST, BRAND_SECOND, type Sector, WESTERN_STEMS } from './firmNames.ts'
import type { Bilingual } from './names.ts'
import { type Making, organizationOf } from './parties.ts'
import { CITIES, type City, WESTERN_COUNTRIES, type WesternCountry } from './places.ts'
import type { OrganizationPlan, OrganizationSegment, RolePlan, Size } from './plan.ts'
import type { Random } from './random.ts'
import { demoLei, demoSocialCreditCode } from './registerNumbers.ts'

export type Firm = {
  /** From 1: makes the key, and the register numbers. */
  readonly ordinal: number
  readonly sector: Sector
  readonly segment: OrganizationSegment
  readonly size: Size
  readonly roles: readonly RolePlan[]
}

/** Makes firms, no two of one name. */
export type FirmMaker = {
  readonly chinese: (
    firm: Firm,
    given?: { readonly brand?: Bilingual; readonly city?: City },
  ) => OrganizationPlan
  readonly western: (firm: Firm) => OrganizationPlan
}

export function firmMaker(making: Making): FirmMaker {
  const { random } = making
  const names = new Set<string>()
  const untaken = <T extends { readonly legal: string }>(make: () => T): T => {
    for (let tries = 0; tries < 200; tries += 1) {
      const made = make()
      if (!names.has(made.legal)) {
        names.add(made.legal)
        return made
      }
    }
    throw new RangeError('expected a firm name that is not taken, but 200 throws found none')
  }
  return {
    chinese: (firm, given = {}) => {
      const city = given.city ?? random.pick<City>(CITIES)
      const named = untaken(() =>
        chineseFirmName(random, { firm, city, brand: given.brand ?? random.pick(BRANDS) }),
      )
      return chineseFirm(making, firm, { city, ...named })
    },
    western: (firm) => {
      const country = random.weighted<WesternCountry>([
        [WESTERN_COUNTRIES[0], 6],
        [WESTERN_COUNTRIES[1], 5],
        [WESTERN_COUNTRIES[2], 5],
        [WESTERN_COUNTRIES[3], 3],
        [WESTERN_COUNTRIES[4], 2],
        [WESTERN_COUNTRIES[5], 2],
      ])
      const named = untaken(() => westernFirmName(random, firm, country))
      return westernFirm(making, firm, { country, ...named })
    },
  }
}

/** Every brand there is: 400. */
export const BRANDS: readonly Bilingual[] = BRAND_FIRST.flatMap((first) =>
  BRAND_SECOND.map((second) => ({
    zh: `${first.zh}${second.zh}`,
    en: `${first.en.charAt(0).toUpperCase()}${first.en.slice(1)}${second.en}`,
  })),
)

type Named = {
  readonly legal: string
  readonly names: readonly OrganizationNameInput[]
  readonly domain: string
}

function chineseFirmName(
  random: Random,
  { firm, city, brand }: { firm: Firm; city: City; brand: Bilingual },
): Named {
  const { sector, size } = firm
  const form =
    size === 'large' ? { zh: '股份有限公司', en: 'Corporation' } : { zh: '有限公司', en: 'Co., Ltd.' }
  const names = [
    {
      legal: `${city.zh}${brand.zh}${sector.zh}${form.zh}`,
      short: `${brand.zh}${sector.zh.slice(0, 2)}`,
      script: 'HAN' as const,
    },
    { legal: `${city.en} ${brand.en} ${sector.en} ${form.en}`, short: brand.en, script: 'LATIN' as const },
  ]
  return {
    legal: names[0]?.legal ?? '',
    names: random.chance(0.85) ? names : names.slice(0, 1),
    domain: domainOf(brand.en, sector.en),
  }
}

function westernFirmName(random: Random, { sector }: Firm, country: WesternCountry): Named {
  const stem = random.pick(WESTERN_STEMS)
  const legal = `${stem.en} ${sector.en} ${random.pick(country.companyForms)}`
  const names: OrganizationNameInput[] = [{ legal, short: stem.en, script: 'LATIN' }]
  if (random.chance(0.6)) names.push({ legal: `${stem.zh}${sector.zh}公司`, short: stem.zh, script: 'HAN' })
  return { legal, names, domain: domainOf(stem.en, sector.en) }
}

function chineseFirm(
  making: Making,
  firm: Firm,
  { city, names, domain }: Named & { city: City },
): OrganizationPlan {
  const { random } = making
  const { ordinal, sector, segment, size, roles } = firm
  return organizationOf(making, {
    key: `org/${ordinal}`,
    names,
    country: 'CN',
    city,
    segment,
    size,
    roles,
    industry: sector.industry.zh,
    foundedOn: foundingDate(making),
    domain,
    socialCreditCode: demoSocialCreditCode(ordinal, city.division),
    ...(random.chance(LEI_SHARE[size]) && { lei: demoLei(ordinal) }),
    ...coreIdOf(ordinal, roles),
  })
}

function westernFirm(
  making: Making,
  firm: Firm,
  { country, names, domain }: Named & { country: WesternCountry },
): OrganizationPlan {
  const { ordinal, sector, segment, size, roles } = firm
  return organizationOf(making, {
    key: `org/${ordinal}`,
    names,
    country: country.code,
    city: CITIES[0],
    segment,
    size,
    roles,
    industry: sector.industry.en,
    foundedOn: foundingDate(making),
    domain,
    ...(making.random.chance(0.9) && { lei: demoLei(ordinal) }),
    ...coreIdOf(ordinal, roles),
  })
}

/** In China an LEI is for those who trade abroad or in securities. */
const LEI_SHARE: Readonly<Record<Size, number>> = { large: 1, medium: 0.35, small: 0.05 }

export function coreIdOf(ordinal: number, roles: readonly RolePlan[]): { coreId?: string } {
  return roles.some(({ kind }) => kind === 'CUSTOMER') ? { coreId: `C${String(6_000_000 + ordinal)}` } : {}
}

/** 2 to 40 years before the end of the story; of old firms often only the year is known. */
function foundingDate({ random, until }: Making): string {
  const day = addDays(until, -random.int(700, 14_600))
  return random.chance(0.6) ? day : day.slice(0, 4)
}

/** Several firms of one brand share a domain, as groups do. */
function domainOf(brand: string, sector: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase()
  return `${plain(brand)}-${plain(sector).slice(0, 10)}.example`
}
