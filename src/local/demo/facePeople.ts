import type { Bilingual, Sex } from './names.ts'
import { type Making, personOf } from './parties.ts'
import { chineseNameOf, westernNameOf } from './personNames.ts'
import { CITIES, type City, type CountryCode } from './places.ts'
import type { PersonPlan, PersonSegment, RolePlan } from './plan.ts'

const [SHANGHAI, SUZHOU, HANGZHOU] = CITIES

const CUSTOMER: readonly RolePlan[] = [{ kind: 'CUSTOMER', validFrom: '2011' }]

/** The hand-shaped persons. */
export function facePeople(making: Making) {
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
