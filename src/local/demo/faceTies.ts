import { addDays } from '../../domain/calendarDate.ts'
import { inSegment, type Linking } from './linking.ts'
import type { TiePlan } from './plan.ts'

/** What the hand-shaped parties are to each other. Their posts are ties of employment already. */
export function faceTies(linking: Linking): TiePlan[] {
  return [
    ...lanqiaoTies(linking),
    ...guTies(linking),
    ...eldermereTies(linking),
    ...liyunTies(linking),
    ...guaranteeCircle(linking),
  ]
}

function lanqiaoTies({ faces: { firms, people } }: Linking): TiePlan[] {
  const { lanqiaoGroup, lanqiaoMarine, lanqiaoVantorre, lanqiaoEnergy, lanqiaoLeasing, vantorre } = firms
  return [
    { kind: 'OWNERSHIP', from: lanqiaoGroup, to: lanqiaoMarine, share: '100', validFrom: '2003-04' },
    { kind: 'CONTROL', from: lanqiaoGroup, to: lanqiaoMarine, share: '100', validFrom: '2003-04' },
    { kind: 'OWNERSHIP', from: lanqiaoGroup, to: lanqiaoVantorre, share: '51', validFrom: '2015-11-02' },
    { kind: 'OWNERSHIP', from: vantorre, to: lanqiaoVantorre, share: '49', validFrom: '2015-11-02' },
    { kind: 'CONTROL', from: lanqiaoGroup, to: lanqiaoVantorre, share: '51', validFrom: '2015-11-02' },
    { kind: 'OWNERSHIP', from: lanqiaoGroup, to: lanqiaoEnergy, share: '65.5', validFrom: '2018' },
    { kind: 'CONTROL', from: lanqiaoGroup, to: lanqiaoEnergy, share: '65.5', validFrom: '2018' },
    { kind: 'OWNERSHIP', from: lanqiaoGroup, to: lanqiaoLeasing, share: '40', validFrom: '2019-03-15' },
    { kind: 'OWNERSHIP', from: lanqiaoEnergy, to: lanqiaoLeasing, share: '35', validFrom: '2021-06' },
    ...[lanqiaoMarine, lanqiaoVantorre, lanqiaoEnergy, lanqiaoLeasing].map(
      (member): TiePlan => ({ kind: 'GROUP_MEMBERSHIP', from: member, to: lanqiaoGroup }),
    ),
    {
      kind: 'GUARANTEE',
      from: lanqiaoGroup,
      to: lanqiaoEnergy,
      share: '80',
      validFrom: '2024-01-15',
      validTo: '2029-01-14',
      note: '光伏项目贷款',
    },
    {
      kind: 'GUARANTEE',
      from: lanqiaoMarine,
      to: lanqiaoEnergy,
      share: '20',
      validFrom: '2024-01-15',
      validTo: '2029-01-14',
    },
    { kind: 'SUPPLY', from: lanqiaoVantorre, to: lanqiaoMarine, share: '35', validFrom: '2016' },
    { kind: 'SUPPLY', from: vantorre, to: lanqiaoVantorre, validFrom: '2015-11' },
    { kind: 'LEGAL_REPRESENTATIVE', from: people.zhengQihang, to: lanqiaoGroup, validFrom: '2005-06' },
    { kind: 'DIRECTORSHIP', from: people.zhengQihang, to: lanqiaoGroup, validFrom: '2005' },
    { kind: 'DIRECTORSHIP', from: people.shenRuoyun, to: lanqiaoLeasing, validFrom: '2020-05-20' },
    { kind: 'DIRECTORSHIP', from: people.matthiasSteinfurt, to: vantorre, validFrom: '2019' },
    { kind: 'SENIOR_MANAGEMENT', from: people.shenRuoyun, to: lanqiaoGroup, validFrom: '2018-10' },
    { kind: 'ACCOUNT_AUTHORITY', from: people.heYuqing, to: lanqiaoGroup, validFrom: '2023-01-09' },
  ]
}

function guTies(linking: Linking): TiePlan[] {
  const { firms, people } = linking.faces
  const { guChengyuan, linShuyao, guYuqing, zhouXiulan, zhengQihang } = people
  const { jingtang, guTrust, lanqiaoMarine } = firms
  const trustee = linking.random.pick(inSegment(linking, 'partner'))
  return [
    { kind: 'SPOUSE', from: guChengyuan, to: linShuyao, validFrom: '1998-05' },
    { kind: 'PARENT_CHILD', from: guChengyuan, to: guYuqing, validFrom: '2003-02-14' },
    { kind: 'PARENT_CHILD', from: linShuyao, to: guYuqing, validFrom: '2003-02-14' },
    { kind: 'PARENT_CHILD', from: zhouXiulan, to: guChengyuan, validFrom: '1969-11-27' },
    { kind: 'ACCOUNT_AUTHORITY', from: linShuyao, to: guChengyuan, validFrom: '2012-07-03' },
    { kind: 'CO_BORROWER', from: guChengyuan, to: linShuyao, validFrom: '2019-04-01' },
    { kind: 'OWNERSHIP', from: guChengyuan, to: jingtang, share: '72', validFrom: '2006-08-08' },
    { kind: 'OWNERSHIP', from: linShuyao, to: jingtang, share: '28', validFrom: '2006-08-08' },
    { kind: 'CONTROL', from: guChengyuan, to: jingtang, share: '72', validFrom: '2006-08-08' },
    { kind: 'ACTING_IN_CONCERT', from: guChengyuan, to: linShuyao, validFrom: '2006-08' },
    {
      kind: 'GUARANTEE',
      from: guChengyuan,
      to: jingtang,
      share: '100',
      validFrom: '2023-03-01',
      validTo: '2028-02-29',
    },
    { kind: 'SETTLOR', from: guChengyuan, to: guTrust, validFrom: '2022-02-22' },
    { kind: 'TRUSTEE', from: trustee, to: guTrust, validFrom: '2022-02-22' },
    { kind: 'TRUST_BENEFICIARY', from: guYuqing, to: guTrust, validFrom: '2022-02-22' },
    { kind: 'SUPPLY', from: jingtang, to: lanqiaoMarine, share: '12', validFrom: '2017' },
    { kind: 'REFERRAL', from: zhengQihang, to: guChengyuan, validFrom: '2011', note: '介绍至私人银行' },
  ]
}

function eldermereTies({ faces: { firms, people }, until }: Linking): TiePlan[] {
  const { eldermere, eldermereFund } = firms
  const arrived = addDays(until, -627)
  return [
    { kind: 'FUND_MANAGER', from: eldermere, to: eldermereFund, validFrom: '2014-02-03' },
    { kind: 'FUND_MANAGER', from: people.fionaAshcombe, to: eldermereFund, validFrom: arrived },
    { kind: 'ANALYST_COVERAGE', from: people.danielThornbury, to: firms.lanqiaoGroup, validFrom: '2024-09' },
    { kind: 'ACQUAINTANCE', from: people.fionaAshcombe, to: people.shenRuoyun },
  ]
}

function liyunTies({ faces: { firms, people } }: Linking): TiePlan[] {
  const { liyun, lanqiaoGroup } = firms
  return [
    { kind: 'CONTACT_PERSON', from: people.pengZhenyu, to: liyun, validFrom: '2022-10-10' },
    { kind: 'ACCOUNT_AUTHORITY', from: people.xieWanying, to: liyun, validFrom: '2023-11' },
    { kind: 'SERVICE_PROVISION', from: liyun, to: lanqiaoGroup, validFrom: '2022' },
  ]
}

/** Zhanting guarantees Yishuo, Yishuo Mupei, Mupei Zhanting: if one falls, all do. */
function guaranteeCircle({ faces: { firms, people }, until }: Linking): TiePlan[] {
  const { zhanting, yishuo, mupei } = firms
  const validFrom = addDays(until, -900)
  const validTo = addDays(until, 195)
  return [
    { kind: 'GUARANTEE', from: zhanting, to: yishuo, share: '100', validFrom, validTo },
    { kind: 'GUARANTEE', from: yishuo, to: mupei, share: '100', validFrom, validTo },
    { kind: 'GUARANTEE', from: mupei, to: zhanting, share: '100', validFrom, validTo },
    { kind: 'SUPPLY', from: mupei, to: zhanting, share: '45', validFrom: '2014' },
    { kind: 'SUPPLY', from: zhanting, to: yishuo, share: '60', validFrom: '2013-07' },
    { kind: 'LEGAL_REPRESENTATIVE', from: people.weiGuofeng, to: zhanting, validFrom: '2009-01' },
    { kind: 'OWNERSHIP', from: people.weiGuofeng, to: zhanting, share: '85', validFrom: '2009-01' },
    { kind: 'RELATIVE', from: people.weiGuofeng, to: people.duMeiling },
    {
      kind: 'COLLATERAL',
      from: people.weiGuofeng,
      to: zhanting,
      validFrom: addDays(until, -410),
      note: '厂房抵押',
    },
  ]
}
