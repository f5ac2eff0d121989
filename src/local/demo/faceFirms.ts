import { FACES, type FaceName } from './faces.ts'
import { type Making, organizationOf } from './parties.ts'
import { CITIES, type City, type CountryCode } from './places.ts'
import type { OrganizationPlan, OrganizationSegment, RolePlan } from './plan.ts'

export type FaceFirm = Exclude<FaceName, 'shenRuoyun' | 'guChengyuan' | 'linShuyao' | 'fionaAshcombe'>

export type FaceFirms = Readonly<Record<FaceFirm, OrganizationPlan>>

const [SHANGHAI, SUZHOU, HANGZHOU] = CITIES

const CUSTOMER: readonly RolePlan[] = [{ kind: 'CUSTOMER', validFrom: '2011' }]
const investorOf = (investorType: 'INSTITUTION' | 'FUND'): readonly RolePlan[] => [
  { kind: 'INVESTOR', investorType, validFrom: '2017-05' },
]

/** The hand-shaped organizations. */
export function faceFirms(making: Making): FaceFirms {
  const make = firmFrom(making)
  const group = { city: SHANGHAI, roles: CUSTOMER, domain: 'lanqiao.example' }
  const circle = {
    city: SUZHOU,
    roles: [{ kind: 'CUSTOMER', validFrom: '2016-09-01' }] as const,
    size: 'small' as const,
  }
  const investor = { city: SHANGHAI, roles: investorOf('INSTITUTION'), country: 'GB' as const }
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
      roles: investorOf('FUND'),
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
