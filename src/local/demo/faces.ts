/**
 * The parties of the demo bank that documents and examples may name: their external ids and identifiers stay as they
 * are, whatever the seed. Ask for one with `partyByIdentifier(scheme: LEI, value: …)`.
 */
export const FACES = {
  /** A manufacturing group with subsidiaries, a joint venture and hundreds of contacts. STRATEGIC. */
  lanqiaoGroup: {
    key: 'org/lanqiao-group',
    zh: '澜峤重工集团股份有限公司',
    en: 'Lanqiao Heavy Industries Group Co., Ltd.',
    lei: 'GXDM00002F94JA900121',
    socialCreditCode: '91310115GX2D9PJF33',
  },
  lanqiaoMarine: {
    key: 'org/lanqiao-marine',
    zh: '澜峤海洋工程有限公司',
    en: 'Lanqiao Marine Engineering Co., Ltd.',
    lei: 'GXDM00002F9CRQ900232',
    socialCreditCode: '91310115GX2D9XT81E',
  },
  /** The joint venture: 51 % Lanqiao, 49 % Vantorre. */
  lanqiaoVantorre: {
    key: 'org/lanqiao-vantorre',
    zh: '澜峤范托尔轴承有限公司',
    en: 'Lanqiao Vantorre Bearings Co., Ltd.',
    lei: 'GXDM00002F9M27900320',
    socialCreditCode: '91310115GX2DA5318L',
  },
  lanqiaoEnergy: {
    key: 'org/lanqiao-energy',
    zh: '澜峤新能源有限公司',
    en: 'Lanqiao New Energy Co., Ltd.',
    lei: 'GXDM00002F9X9M900457',
    socialCreditCode: '91310115GX2DABAR1T',
  },
  lanqiaoLeasing: {
    key: 'org/lanqiao-leasing',
    zh: '澜峤融资租赁有限公司',
    en: 'Lanqiao Leasing Co., Ltd.',
    lei: 'GXDM00002FA6H4900562',
    socialCreditCode: '91310115GX2DAHJJX3',
  },
  vantorre: {
    key: 'org/vantorre-bearings',
    zh: '范托尔轴承公司',
    en: 'Vantorre Bearings AG',
    lei: 'GXDM00002FAEQJ900640',
  },
  /** The group's CFO, in whose contacts most of the group's timeline is. */
  shenRuoyun: {
    key: 'person/shen-ruoyun',
    zh: '沈若筠',
    en: 'Shen Ruoyun',
    email: 'ruoyun.shen@lanqiao.example',
  },
  /** A private-banking couple, their daughter abroad, their firm and the family's trust. */
  guChengyuan: {
    key: 'person/gu-chengyuan',
    zh: '顾承远',
    en: 'Gu Chengyuan',
    email: 'chengyuan.gu@example.com',
  },
  linShuyao: { key: 'person/lin-shuyao', zh: '林书瑶', en: 'Lin Shuyao', email: 'shuyao.lin@example.com' },
  jingtang: {
    key: 'org/jingtang-machinery',
    zh: '苏州璟棠精密机械有限公司',
    en: 'Suzhou Jingtang Precision Machinery Co., Ltd.',
    lei: 'GXDM00002FBQYT901121',
    socialCreditCode: '91320505GX2DBQ37X6',
  },
  guTrust: { key: 'org/gu-family-trust', zh: '顾氏家族信托', en: 'Gu Family Trust' },
  /** A Western investor and its fund; the portfolio manager came from Quillmoor and took her contacts along. */
  eldermere: {
    key: 'org/eldermere',
    zh: '埃尔德米尔资产管理公司',
    en: 'Eldermere Asset Management plc',
    lei: 'GXDM00002FEECB902178',
  },
  eldermereFund: {
    key: 'org/eldermere-china-fund',
    zh: '埃尔德米尔中国机遇基金',
    en: 'Eldermere China Opportunities Fund',
    lei: 'GXDM00002FENKR902209',
  },
  quillmoor: {
    key: 'org/quillmoor',
    zh: '奎尔莫尔资本合伙公司',
    en: 'Quillmoor Capital Partners LLP',
    lei: 'GXDM00002FEYU8902377',
  },
  fionaAshcombe: {
    key: 'person/fiona-ashcombe',
    zh: '菲奥娜·阿什科姆',
    en: 'Fiona Ashcombe',
    email: 'fiona.ashcombe@eldermere.example',
  },
  /** Sells the bank its data centre, and banks with it. */
  liyun: {
    key: 'org/liyun-data',
    zh: '杭州砺昀数据科技有限公司',
    en: 'Hangzhou Liyun Data Technology Co., Ltd.',
    lei: 'GXDM00002FH3QU903145',
    socialCreditCode: '91330106GX2DFR3N5F',
  },
  /** In trouble, and one of three that guarantee each other. PROBLEM. */
  zhanting: {
    key: 'org/zhanting-textiles',
    zh: '苏州湛汀纺织有限公司',
    en: 'Suzhou Zhanting Textiles Co., Ltd.',
    socialCreditCode: '91320505GX2DHRKE04',
  },
  yishuo: {
    key: 'org/yishuo-garments',
    zh: '苏州弈朔服饰有限公司',
    en: 'Suzhou Yishuo Garments Co., Ltd.',
    socialCreditCode: '91320505GX2DJ0U74R',
  },
  mupei: {
    key: 'org/mupei-dyeing',
    zh: '苏州沐沛印染有限公司',
    en: 'Suzhou Mupei Dyeing Co., Ltd.',
    socialCreditCode: '91320505GX2DJ74006',
  },
} as const

export type FaceName = keyof typeof FACES
