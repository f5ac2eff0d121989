import type { Bilingual, WesternLanguage } from './names.ts'

/** A city of mainland China where the bank has a branch. */
export type City = Bilingual & {
  /** The telephone area code, without the 0. */
  readonly areaCode: string
  /** The administrative division, GB/T 2260. */
  readonly division: string
  readonly districts: readonly Bilingual[]
}

const district = (zh: string, en: string): Bilingual => ({ zh, en })

export const CITIES = [
  {
    zh: '上海',
    en: 'Shanghai',
    areaCode: '21',
    division: '310115',
    districts: [
      district('浦东', 'Pudong'),
      district('静安', "Jing'an"),
      district('徐汇', 'Xuhui'),
      district('嘉定', 'Jiading'),
    ],
  },
  {
    zh: '苏州',
    en: 'Suzhou',
    areaCode: '512',
    division: '320505',
    districts: [
      district('姑苏', 'Gusu'),
      district('虎丘', 'Huqiu'),
      district('昆山', 'Kunshan'),
      district('常熟', 'Changshu'),
    ],
  },
  {
    zh: '杭州',
    en: 'Hangzhou',
    areaCode: '571',
    division: '330106',
    districts: [district('西湖', 'Xihu'), district('滨江', 'Binjiang'), district('萧山', 'Xiaoshan')],
  },
  {
    zh: '南京',
    en: 'Nanjing',
    areaCode: '25',
    division: '320102',
    districts: [district('玄武', 'Xuanwu'), district('鼓楼', 'Gulou'), district('江宁', 'Jiangning')],
  },
  {
    zh: '深圳',
    en: 'Shenzhen',
    areaCode: '755',
    division: '440305',
    districts: [district('福田', 'Futian'), district('南山', 'Nanshan'), district('宝安', "Bao'an")],
  },
  {
    zh: '成都',
    en: 'Chengdu',
    areaCode: '28',
    division: '510104',
    districts: [district('锦江', 'Jinjiang'), district('武侯', 'Wuhou'), district('龙泉驿', 'Longquanyi')],
  },
] as const satisfies readonly City[]

export type CountryCode = 'CN' | 'US' | 'GB' | 'DE' | 'FR' | 'SE' | 'AU'

export type WesternCountry = {
  readonly code: Exclude<CountryCode, 'CN'>
  readonly language: WesternLanguage
  /** BCP 47. */
  readonly languageTag: string
  readonly timeZone: string
  readonly cities: readonly string[]
  /** What a firm's name ends with. */
  readonly companyForms: readonly string[]
  /**
   * The start of numbers that the country's authority keeps for films and examples, and how many digits follow:
   * none of them rings anywhere.
   */
  readonly fictionPhones: readonly (readonly [prefix: string, digits: number])[]
}

export const WESTERN_COUNTRIES = [
  {
    code: 'US',
    language: 'en',
    languageTag: 'en-US',
    timeZone: 'America/New_York',
    cities: ['New York', 'Boston', 'Chicago'],
    companyForms: ['Inc.', 'Corporation', 'LLC'],
    // 555-0100 to 555-0199 in any area code.
    fictionPhones: ['212', '312', '617', '415', '213', '202'].map((area) => [`+1${area}55501`, 2] as const),
  },
  {
    code: 'GB',
    language: 'en',
    languageTag: 'en-GB',
    timeZone: 'Europe/London',
    cities: ['London', 'Manchester', 'Edinburgh'],
    companyForms: ['Ltd', 'plc'],
    // Ofcom, telephone numbers for drama use.
    fictionPhones: [
      ['+442079460', 3],
      ['+441614960', 3],
      ['+441314960', 3],
    ],
  },
  {
    code: 'DE',
    language: 'de',
    languageTag: 'de-DE',
    timeZone: 'Europe/Berlin',
    cities: ['Hamburg', 'Frankfurt am Main', 'München'],
    companyForms: ['GmbH', 'AG', 'SE'],
    // Bundesnetzagentur, Rufnummern für Film und Fernsehen.
    fictionPhones: [
      ['+493023125', 3],
      ['+496990009', 3],
      ['+494066969', 3],
    ],
  },
  {
    code: 'FR',
    language: 'fr',
    languageTag: 'fr-FR',
    timeZone: 'Europe/Paris',
    cities: ['Paris', 'Lyon'],
    companyForms: ['SA', 'SAS'],
    // Arcep, numéros pour les œuvres audiovisuelles.
    fictionPhones: [['+3319900', 4]],
  },
  {
    code: 'SE',
    language: 'sv',
    languageTag: 'sv-SE',
    timeZone: 'Europe/Stockholm',
    cities: ['Stockholm', 'Göteborg'],
    companyForms: ['AB'],
    // Post- och telestyrelsen, nummer för böcker och film.
    fictionPhones: [
      ['+468465004', 2],
      ['+463139006', 2],
    ],
  },
  {
    code: 'AU',
    language: 'en',
    languageTag: 'en-AU',
    timeZone: 'Australia/Sydney',
    cities: ['Sydney'],
    companyForms: ['Pty Ltd'],
    // ACMA, numbers for creative works.
    fictionPhones: [
      ['+6125550', 4],
      ['+6127010', 4],
    ],
  },
] as const satisfies readonly WesternCountry[]
