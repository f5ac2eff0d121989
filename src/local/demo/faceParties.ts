import { addDays } from '../../domain/calendarDate.ts'
import { FACES, type FaceName } from './faces.ts'
import type { Bilingual, Sex } from './names.ts'
import { type Making, organizationOf, personOf } from './parties.ts'
import { chineseNameOf, westernNameOf } from './personNames.ts'
import { CITIES, type City, type CountryCode } from './places.ts'
import type {
  EmploymentPlan,
  OrganizationPlan,
  OrganizationSegment,
  PersonPlan,
  PersonSegment,
  RolePlan,
} from './plan.ts'

type FaceFirm = Exclude<FaceName, 'shenRuoyun' | 'guChengyuan' | 'linShuyao' | 'fionaAshcombe'>

/** The hand-shaped parties, by name. */
export type FaceParties = {
  readonly firms: Readonly<Record<FaceFirm, OrganizationPlan>>
  readonly people: ReturnType<typeof facePeople>
  readonly employments: readonly EmploymentPlan[]
}

const [SHANGHAI, SUZHOU, HANGZHOU] = CITIES

const CUSTOMER: readonly RolePlan[] = [{ kind: 'CUSTOMER', validFrom: '2011' }]
const INVESTOR: readonly RolePlan[] = [{ kind: 'INVESTOR', validFrom: '2017-05' }]

/** Must be made before all other parties, so that no other has their addresses. */
export function faceParties(making: Making): FaceParties {
  const people = facePeople(making)
  const firms = faceFirms(making)
  return { firms, people, employments: faceEmployments(making, people, firms) }
}

function faceFirms(making: Making): FaceParties['firms'] {
  const make = firmFrom(making)
  const group = { city: SHANGHAI, roles: CUSTOMER, domain: 'lanqiao.example' }
  const circle = {
    city: SUZHOU,
    roles: [{ kind: 'CUSTOMER', validFrom: '2016-09-01' }] as const,
    size: 'small' as const,
  }
  const investor = { city: SHANGHAI, roles: INVESTOR, country: 'GB' as const }
  return {
    lanqiaoGroup: make('lanqiaoGroup', {
      ...group,
      industry: '铁路、船舶、航空航天和其他运输设备制造业',
      foundedOn: '1998-06-18',
    }),
    lanqiaoMarine: make('lanqiaoMarine', {
      ...group,
      industry: '铁路、船舶、航空航天和其他运输设备制造业',
      foundedOn: '2003-04',
    }),
    lanqiaoVantorre: make('lanqiaoVantorre', {
      ...group,
      industry: '通用设备制造业',
      foundedOn: '2015-11-02',
    }),
    lanqiaoEnergy: make('lanqiaoEnergy', { ...group, industry: '电力、热力生产和供应业', foundedOn: '2018' }),
    lanqiaoLeasing: make('lanqiaoLeasing', {
      ...group,
      industry: '租赁业',
      foundedOn: '2019-03-15',
      size: 'medium',
    }),
    vantorre: make('vantorre', {
      city: SHANGHAI,
      country: 'DE',
      roles: [{ kind: 'OTHER' }],
      domain: 'vantorre.example',
      industry: 'Machinery',
      foundedOn: '1921',
    }),
    jingtang: make('jingtang', {
      city: SUZHOU,
      roles: CUSTOMER,
      domain: 'jingtang.example',
      industry: '通用设备制造业',
      foundedOn: '2006-08-08',
      size: 'medium',
    }),
    guTrust: make('guTrust', {
      city: SUZHOU,
      roles: [{ kind: 'CUSTOMER', validFrom: '2022-02-22' }],
      domain: 'gu-trust.example',
      industry: '其他金融业',
      foundedOn: '2022-02-22',
      size: 'small',
    }),
    eldermere: make('eldermere', {
      ...investor,
      segment: 'manager',
      domain: 'eldermere.example',
      industry: 'Asset management',
      foundedOn: '1988',
    }),
    eldermereFund: make('eldermereFund', {
      ...investor,
      segment: 'fund',
      domain: 'funds.eldermere.example',
      industry: 'Investment fund',
      foundedOn: '2014-02-03',
    }),
    quillmoor: make('quillmoor', {
      ...investor,
      segment: 'manager',
      domain: 'quillmoor.example',
      industry: 'Asset management',
      foundedOn: '2002',
    }),
    liyun: make('liyun', {
      city: HANGZHOU,
      segment: 'supplier',
      roles: [
        { kind: 'SUPPLIER', validFrom: '2019-07-01' },
        { kind: 'CUSTOMER', validFrom: '2020-01-13' },
      ],
      domain: 'liyun.example',
      industry: '互联网和相关服务',
      foundedOn: '2013-10-24',
      size: 'medium',
    }),
    zhanting: make('zhanting', {
      ...circle,
      domain: 'zhanting.example',
      industry: '纺织业',
      foundedOn: '2009-01',
      size: 'medium',
    }),
    yishuo: make('yishuo', {
      ...circle,
      domain: 'yishuo.example',
      industry: '纺织服装、服饰业',
      foundedOn: '2011',
    }),
    mupei: make('mupei', { ...circle, domain: 'mupei.example', industry: '纺织业', foundedOn: '2012-12-12' }),
  }
}

type FirmFacts = {
  readonly city: City
  readonly roles: readonly RolePlan[]
  readonly domain: string
  readonly industry: string
  readonly foundedOn: string
  readonly country?: CountryCode
  readonly segment?: OrganizationSegment
  readonly size?: OrganizationPlan['size']
}

function firmFrom(making: Making) {
  let account = 6_000_000
  return (name: FaceFirm, facts: FirmFacts): OrganizationPlan => {
    const { key, zh, en, ...identifiers } = FACES[name]
    const { country = 'CN', segment = 'corporate', size = 'large', ...rest } = facts
    const han = { legal: zh, short: zh.replace(/(股份有限|有限|合伙)?公司$/, ''), script: 'HAN' as const }
    const latin = {
      legal: en,
      short: en.replace(/( Co\., Ltd\.| plc| AG| LLP)$/, ''),
      script: 'LATIN' as const,
    }
    account -= 1
    return organizationOf(making, {
      key,
      names: country === 'CN' ? [han, latin] : [latin, han],
      country,
      segment,
      size,
      ...rest,
      ...identifiers,
      ...(facts.roles.some(({ kind }) => kind === 'CUSTOMER') && { coreId: `C${account}` }),
    })
  }
}

function facePeople(making: Making) {
  const contact = personFrom(making, { segment: 'contact', roles: [{ kind: 'OTHER' }] })
  const client = personFrom(making, { segment: 'private', roles: CUSTOMER })
  const kin = personFrom(making, { segment: 'family', roles: [{ kind: 'OTHER' }] })
  const lanqiao = { city: SHANGHAI, workDomain: 'lanqiao.example' }
  const suzhou = { city: SUZHOU }
  return {
    shenRuoyun: contact('shen-ruoyun', chinese('沈', 'Shen', '若筠', 'Ruoyun', 'Regina'), {
      ...lanqiao,
      sex: 'FEMALE',
      birthDate: '1976-03-09',
    }),
    zhengQihang: contact('zheng-qihang', chinese('郑', 'Zheng', '启航', 'Qihang'), {
      ...lanqiao,
      sex: 'MALE',
      birthDate: '1964',
    }),
    heYuqing: contact('he-yuqing', chinese('何', 'He', '雨晴', 'Yuqing'), { ...lanqiao, sex: 'FEMALE' }),
    lvChengyuan: contact('lv-chengyuan', chinese('吕', 'Lü', '承源', 'Chengyuan'), {
      ...lanqiao,
      sex: 'MALE',
    }),
    matthiasSteinfurt: contact(
      'matthias-steinfurt',
      western('Matthias', '马蒂亚斯', 'Steinfurt', '施泰因富特'),
      {
        city: SHANGHAI,
        country: 'DE',
        workDomain: 'vantorre.example',
        sex: 'MALE',
      },
    ),
    guChengyuan: client('gu-chengyuan', chinese('顾', 'Gu', '承远', 'Chengyuan'), {
      ...suzhou,
      sex: 'MALE',
      birthDate: '1969-11-27',
      coreId: 'C5900001',
    }),
    linShuyao: client('lin-shuyao', chinese('林', 'Lin', '书瑶', 'Shuyao'), {
      ...suzhou,
      sex: 'FEMALE',
      birthDate: '1972-06',
      coreId: 'C5900002',
    }),
    guYuqing: kin('gu-yuqing', chinese('顾', 'Gu', '语晴', 'Yuqing', 'Iris'), {
      ...suzhou,
      country: 'GB',
      sex: 'FEMALE',
      birthDate: '2003-02-14',
    }),
    zhouXiulan: kin('zhou-xiulan', chinese('周', 'Zhou', '秀兰', 'Xiulan'), {
      ...suzhou,
      sex: 'FEMALE',
      birthDate: '1944',
    }),
    fionaAshcombe: contact('fiona-ashcombe', western('Fiona', '菲奥娜', 'Ashcombe', '阿什科姆'), {
      city: SHANGHAI,
      country: 'GB',
      workDomain: 'eldermere.example',
      sex: 'FEMALE',
    }),
    danielThornbury: contact('daniel-thornbury', western('Daniel', '丹尼尔', 'Thornbury', '桑伯里'), {
      city: SHANGHAI,
      country: 'GB',
      workDomain: 'eldermere.example',
      sex: 'MALE',
    }),
    pengZhenyu: contact('peng-zhenyu', chinese('彭', 'Peng', '振宇', 'Zhenyu'), {
      city: HANGZHOU,
      workDomain: 'liyun.example',
      sex: 'MALE',
    }),
    xieWanying: contact('xie-wanying', chinese('谢', 'Xie', '婉莹', 'Wanying'), {
      city: HANGZHOU,
      workDomain: 'liyun.example',
      sex: 'FEMALE',
    }),
    weiGuofeng: contact('wei-guofeng', chinese('魏', 'Wei', '国峰', 'Guofeng'), {
      ...suzhou,
      workDomain: 'zhanting.example',
      sex: 'MALE',
      birthDate: '1967',
    }),
    duMeiling: contact('du-meiling', chinese('杜', 'Du', '美玲', 'Meiling'), {
      ...suzhou,
      workDomain: 'yishuo.example',
      sex: 'FEMALE',
    }),
    qinZhiyuan: contact('qin-zhiyuan', chinese('秦', 'Qin', '志源', 'Zhiyuan'), {
      ...suzhou,
      workDomain: 'mupei.example',
      sex: 'MALE',
    }),
  } satisfies Record<string, PersonPlan>
}

type PersonFactsOfFace = {
  readonly city: City
  readonly sex: Sex
  readonly country?: CountryCode
  readonly workDomain?: string
  readonly birthDate?: string
  readonly coreId?: string
}

function personFrom(making: Making, common: { segment: PersonSegment; roles: readonly RolePlan[] }) {
  return (slug: string, name: ReturnType<typeof chineseNameOf>, facts: PersonFactsOfFace): PersonPlan =>
    personOf(making, {
      key: `person/${slug}`,
      name,
      country: 'CN',
      privateDomain: 'example.com',
      ...common,
      ...facts,
    })
}

function chinese(familyZh: string, familyEn: string, givenZh: string, givenEn: string, workName?: string) {
  return chineseNameOf(bilingual(familyZh, familyEn), bilingual(givenZh, givenEn), workName)
}

function western(givenEn: string, givenZh: string, familyEn: string, familyZh: string) {
  return westernNameOf(bilingual(givenZh, givenEn), bilingual(familyZh, familyEn), true)
}

function bilingual(zh: string, en: string): Bilingual {
  return { zh, en }
}

function faceEmployments(
  { until }: Making,
  people: ReturnType<typeof facePeople>,
  firms: FaceParties['firms'],
): EmploymentPlan[] {
  const post = (
    person: keyof typeof people,
    firm: FaceFirm,
    title: string,
    sinceDays: number,
    untilDays?: number,
  ): EmploymentPlan => ({
    person: people[person],
    firm: firms[firm],
    title,
    from: addDays(until, -sinceDays),
    ...(untilDays !== undefined && { to: addDays(until, -untilDays) }),
  })
  return [
    post('shenRuoyun', 'lanqiaoGroup', '财务总监', 2_950),
    post('zhengQihang', 'lanqiaoGroup', '董事长', 7_700),
    post('heYuqing', 'lanqiaoGroup', '资金经理', 1_420),
    post('lvChengyuan', 'lanqiaoMarine', '财务经理', 2_100, 431),
    post('lvChengyuan', 'lanqiaoEnergy', '财务总监', 420),
    post('matthiasSteinfurt', 'lanqiaoVantorre', 'Managing Director', 1_830),
    post('guChengyuan', 'jingtang', '董事长', 7_400),
    post('danielThornbury', 'eldermere', 'Banking Analyst', 1_300),
    post('fionaAshcombe', 'quillmoor', 'Portfolio Manager', 3_300, 640),
    post('fionaAshcombe', 'eldermere', 'Portfolio Manager, China', 627),
    post('pengZhenyu', 'liyun', '大客户经理', 1_500),
    post('xieWanying', 'liyun', '财务总监', 1_100),
    post('weiGuofeng', 'zhanting', '总经理', 6_100),
    post('duMeiling', 'yishuo', '总经理', 5_300),
    post('qinZhiyuan', 'mupei', '总经理', 4_900),
  ]
}
