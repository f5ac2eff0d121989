import type { Bilingual } from './names.ts'

const list = (text: string): readonly Bilingual[] =>
  text.split(',').map((entry) => {
    const [zh = '', en = ''] = entry.trim().split(' ')
    return { zh, en }
  })

/** Two of these make a brand: 锦 and 澜 make 锦澜, Jinlan. Rare characters, so that no known firm comes out. */
export const BRAND_FIRST = list(
  '锦 jin,翊 yi,霁 ji,珩 heng,芃 peng,沐 mu,澄 cheng,砺 li,璟 jing,骁 xiao,榕 rong,湛 zhan,铎 duo,弈 yi,笙 sheng,筑 zhu,钰 yu,瀚 han,禾 he,穗 sui',
)
export const BRAND_SECOND = list(
  '澜 lan,岚 lan,昀 yun,栩 xu,屿 yu,朔 shuo,穹 qiong,泓 hong,陌 mo,峤 qiao,钧 jun,汀 ting,桓 huan,彧 yu,棠 tang,曜 yao,筠 yun,砚 yan,沛 pei,畴 chou',
)

/** What a firm does: the word in its name, and its industry as GB/T 4754 and as English registers say it. */
export type Sector = Bilingual & { readonly industry: Bilingual }

/** Reads `精密机械 | Precision Machinery | 通用设备制造业 | Machinery`. */
export const SECTORS: readonly Sector[] = `
精密机械 | Precision Machinery | 通用设备制造业 | Machinery
新材料 | New Materials | 化学原料和化学制品制造业 | Chemicals
纺织 | Textiles | 纺织业 | Textiles
医药 | Pharmaceuticals | 医药制造业 | Pharmaceuticals
电子科技 | Electronics | 计算机、通信和其他电子设备制造业 | Electronics
汽车零部件 | Auto Parts | 汽车制造业 | Automotive
食品 | Foods | 食品制造业 | Food
建设工程 | Construction | 建筑业 | Construction
置业 | Properties | 房地产业 | Real estate
物流 | Logistics | 交通运输、仓储和邮政业 | Transport and logistics
国际贸易 | International Trade | 批发业 | Wholesale
商贸 | Trading | 零售业 | Retail
新能源 | New Energy | 电力、热力生产和供应业 | Energy
环保科技 | Environmental Technology | 生态保护和环境治理业 | Environment
信息技术 | Information Technology | 软件和信息技术服务业 | Software
文化传媒 | Culture and Media | 文化、体育和娱乐业 | Media
农业科技 | Agritech | 农业 | Agriculture
餐饮管理 | Catering | 餐饮业 | Catering
医疗器械 | Medical Devices | 专用设备制造业 | Medical devices
包装印刷 | Packaging and Printing | 印刷和记录媒介复制业 | Printing`
  .trim()
  .split('\n')
  .map(sectorOf)

/** What a bank buys. */
export const SUPPLIER_SECTORS: readonly Sector[] = `
信息系统 | Information Systems | 软件和信息技术服务业 | Software
数据中心服务 | Data Centre Services | 互联网和相关服务 | Data centres
安保服务 | Security Services | 安全保护服务 | Security
物业管理 | Facility Management | 物业管理 | Facility management
办公设备 | Office Equipment | 批发业 | Office equipment
印务 | Printing | 印刷和记录媒介复制业 | Printing
人力资源服务 | Staffing | 商务服务业 | Staffing
金融机具 | Cash Machines | 专用设备制造业 | Cash machines
装饰工程 | Interior Works | 建筑装饰业 | Interior works
押运服务 | Cash Transport | 安全保护服务 | Cash transport`
  .trim()
  .split('\n')
  .map(sectorOf)

/** Who sells or builds with a bank. */
export const PARTNER_SECTORS: readonly Sector[] = `
支付服务 | Payment Services | 其他金融业 | Payments
保险经纪 | Insurance Brokers | 保险业 | Insurance broking
融资担保 | Credit Guarantee | 其他金融业 | Credit guarantees
融资租赁 | Leasing | 租赁业 | Leasing
征信服务 | Credit Information | 其他金融业 | Credit information
金融科技 | Financial Technology | 软件和信息技术服务业 | Financial technology`
  .trim()
  .split('\n')
  .map(sectorOf)

/** Stems of Western firms, with how Chinese papers write them. */
export const WESTERN_STEMS = list(
  '布拉肯里 Brackenry,哈弗斯托 Haverstowe,奎尔莫尔 Quillmoor,范托尔 Vantorre,埃尔德米尔 Eldermere,奥斯特维尔 Ostervell,坎布罗克 Cambrock,索恩菲尔 Thornfield-Marsh,诺德哈芬 Nordhaven,林德霍尔 Lindholme,克雷斯温 Cressvane,梅多克 Maddoxley,斯特兰维克 Strandvik,维尔布朗 Villebrande,杜雷纳 Durennac,阿尔滕布吕 Altenbrück,格林瓦尔德 Grünwaldt,霍恩贝格 Hornbergen,韦斯特利 Westerleigh,帕尔默斯通 Palmerstead,温特米尔 Wintermere,科尔布里克 Colbrick,法恩沃思 Farnswick,罗森塔勒 Rosenthaler,布雷特维恩 Brettwyn,卡斯尔蒙 Castlemond,德拉库尔 Delacour-Vey,埃克伦德 Eklundsvik,费尔哈芬 Fairhaven-Cole,高斯福德 Gossforde',
)

/** Titles of those a bank speaks with at a firm. */
export const TITLES = {
  top: [
    { zh: '董事长', en: 'Chairman' },
    { zh: '总经理', en: 'Managing Director' },
  ],
  finance: [
    { zh: '财务总监', en: 'Chief Financial Officer' },
    { zh: '财务经理', en: 'Finance Manager' },
    { zh: '资金经理', en: 'Treasurer' },
    { zh: '会计主管', en: 'Head of Accounting' },
    { zh: '出纳', en: 'Cashier' },
  ],
  sales: [
    { zh: '大客户经理', en: 'Key Account Manager' },
    { zh: '销售总监', en: 'Sales Director' },
    { zh: '项目经理', en: 'Project Manager' },
  ],
  invest: [
    { zh: '基金经理', en: 'Portfolio Manager' },
    { zh: '金融行业分析师', en: 'Banking Analyst' },
    { zh: '投资总监', en: 'Chief Investment Officer' },
  ],
  partner: [
    { zh: '合作总监', en: 'Director of Partnerships' },
    { zh: '产品总监', en: 'Product Director' },
  ],
  official: [{ zh: '处长', en: 'Head of Division' }],
} as const satisfies Readonly<Record<string, readonly Bilingual[]>>

function sectorOf(line: string): Sector {
  const [zh = '', en = '', industryZh = '', industryEn = ''] = line.split('|').map((part) => part.trim())
  return { zh, en, industry: { zh: industryZh, en: industryEn } }
}
