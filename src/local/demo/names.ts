/** A piece of a name in both scripts. */
export type Bilingual = { readonly zh: string; readonly en: string }

/** Reads `王 Wang, 李 Li`. */
function table(text: string): readonly Bilingual[] {
  return text.split(',').map((entry) => {
    const [zh = '', en = ''] = entry.trim().split(' ')
    return { zh, en }
  })
}

/** Reads `James 詹姆斯, Oliver 奥利弗`. */
function transcribed(text: string): readonly Bilingual[] {
  return table(text).map(({ zh: en, en: zh }) => ({ zh, en }))
}

/**
 * Surnames with how many in a thousand bear them, roughly as the 2020 census counted. Latin forms follow the
 * passport rule but for ü, which stays.
 */
export const SURNAMES: readonly (readonly [Bilingual, number])[] = `
王 Wang 72,李 Li 72,张 Zhang 68,刘 Liu 54,陈 Chen 45,杨 Yang 31,赵 Zhao 23,黄 Huang 22,周 Zhou 21,吴 Wu 20,徐 Xu 17,
孙 Sun 15,胡 Hu 13,朱 Zhu 13,高 Gao 12,林 Lin 12,何 He 12,郭 Guo 12,马 Ma 12,罗 Luo 10,梁 Liang 9,宋 Song 8,
郑 Zheng 9,谢 Xie 8,韩 Han 7,唐 Tang 7,冯 Feng 6,于 Yu 6,董 Dong 5,萧 Xiao 5,程 Cheng 5,曹 Cao 6,袁 Yuan 5,邓 Deng 6,
许 Xu 7,傅 Fu 4,沈 Shen 5,曾 Zeng 5,彭 Peng 5,吕 Lü 4,苏 Su 5,卢 Lu 4,蒋 Jiang 4,蔡 Cai 5,贾 Jia 4,丁 Ding 4,魏 Wei 4,
薛 Xue 3,叶 Ye 4,阎 Yan 2,余 Yu 4,潘 Pan 4,杜 Du 4,戴 Dai 3,夏 Xia 3,钟 Zhong 4,汪 Wang 3,田 Tian 4,任 Ren 4,姜 Jiang 3,
范 Fan 3,方 Fang 3,石 Shi 3,姚 Yao 4,谭 Tan 4,廖 Liao 3,邹 Zou 3,熊 Xiong 3,金 Jin 3,陆 Lu 3,郝 Hao 2,孔 Kong 2,白 Bai 2,
崔 Cui 3,康 Kang 2,毛 Mao 2,邱 Qiu 3,秦 Qin 2,江 Jiang 3,史 Shi 2,顾 Gu 2,侯 Hou 3,邵 Shao 2,孟 Meng 2,龙 Long 2,万 Wan 2,
段 Duan 2,钱 Qian 2,汤 Tang 2,尹 Yin 2,黎 Li 2,易 Yi 2,常 Chang 2,武 Wu 2,贺 He 2,赖 Lai 2,龚 Gong 2,文 Wen 2,欧阳 Ouyang 1,
上官 Shangguan 0.3,诸葛 Zhuge 0.3`
  .split(',')
  .map((entry) => {
    const [zh = '', en = '', weight = ''] = entry.trim().split(' ')
    return [{ zh, en }, Number(weight)] as const
  })

export type Sex = 'FEMALE' | 'MALE'

/** Characters of given names, each with its syllable: those that stand alone, and those that stand first and second. */
export const GIVEN_CHARACTERS: Readonly<
  Record<
    Sex,
    {
      readonly single: readonly Bilingual[]
      readonly first: readonly Bilingual[]
      readonly second: readonly Bilingual[]
    }
  >
> = {
  MALE: {
    single: table(
      '勇 yong,鹏 peng,斌 bin,波 bo,辉 hui,刚 gang,健 jian,凯 kai,浩 hao,宇 yu,鑫 xin,亮 liang,峻 jun,锐 rui,晟 sheng',
    ),
    first: table(
      '志 zhi,国 guo,建 jian,文 wen,海 hai,晓 xiao,永 yong,明 ming,俊 jun,子 zi,宇 yu,家 jia,浩 hao,泽 ze,伟 wei,天 tian,立 li,嘉 jia,承 cheng,景 jing,振 zhen,少 shao,正 zheng,世 shi,启 qi,博 bo,鸿 hong,学 xue',
    ),
    second: table(
      '明 ming,华 hua,强 qiang,平 ping,辉 hui,军 jun,峰 feng,涛 tao,豪 hao,轩 xuan,远 yuan,宁 ning,文 wen,斌 bin,林 lin,龙 long,鹏 peng,飞 fei,伟 wei,东 dong,生 sheng,航 hang,毅 yi,恒 heng,源 yuan,安 an,然 ran,昊 hao',
    ),
  },
  FEMALE: {
    single: table(
      '芳 fang,娟 juan,敏 min,静 jing,艳 yan,燕 yan,玲 ling,霞 xia,婷 ting,洁 jie,琳 lin,莉 li,颖 ying,雪 xue,倩 qian,璐 lu',
    ),
    first: table(
      '雅 ya,晓 xiao,美 mei,淑 shu,玉 yu,秀 xiu,丽 li,慧 hui,思 si,雨 yu,欣 xin,梦 meng,佳 jia,诗 shi,婉 wan,若 ruo,书 shu,静 jing,海 hai,文 wen,春 chun,子 zi,梓 zi,语 yu,嘉 jia,心 xin,云 yun,月 yue',
    ),
    second: table(
      '芳 fang,华 hua,英 ying,兰 lan,萍 ping,娟 juan,敏 min,婷 ting,琪 qi,怡 yi,涵 han,瑶 yao,琳 lin,洁 jie,玲 ling,雪 xue,云 yun,霞 xia,莹 ying,蕾 lei,妍 yan,晴 qing,宁 ning,珊 shan,洋 yang,然 ran,彤 tong,慧 hui,欣 xin,安 an',
    ),
  },
}

/** Given names that Chinese bankers and investors use abroad. */
export const WORK_NAMES: Readonly<Record<Sex, readonly string[]>> = {
  MALE: ['David', 'Kevin', 'Leo', 'Eric', 'Alan', 'Victor', 'Raymond', 'Simon'],
  FEMALE: ['Grace', 'Vivian', 'Cindy', 'Iris', 'Joyce', 'Helen', 'Sophia', 'Wendy'],
}

export type WesternLanguage = 'en' | 'de' | 'fr' | 'sv'

/** Western names with their customary Chinese transcription. */
export const WESTERN_NAMES: Readonly<
  Record<
    WesternLanguage,
    { readonly family: readonly Bilingual[]; readonly given: Readonly<Record<Sex, readonly Bilingual[]>> }
  >
> = {
  en: {
    family: transcribed(
      'Ashcombe 阿什科姆,Whitlock 惠特洛克,Pemberton 彭伯顿,Hargrove 哈格罗夫,Lockwood 洛克伍德,Thornbury 桑伯里,Wexford 韦克斯福德,Carrow 卡罗,Fenwick 芬威克,Merriden 梅里登,Calloway 卡洛韦,Dunmore 邓莫尔,Halstead 霍尔斯特德,Redfern 雷德芬,Aldridge 奥尔德里奇,Brackley 布拉克利,Penhale 彭黑尔,Stanbrook 斯坦布鲁克',
    ),
    given: {
      MALE: transcribed(
        'James 詹姆斯,Oliver 奥利弗,Thomas 托马斯,Edward 爱德华,Daniel 丹尼尔,Henry 亨利,Samuel 塞缪尔,Peter 彼得,Andrew 安德鲁,Martin 马丁,Robert 罗伯特,Philip 菲利普',
      ),
      FEMALE: transcribed(
        'Emma 埃玛,Charlotte 夏洛特,Sarah 萨拉,Alice 艾丽斯,Rachel 蕾切尔,Laura 劳拉,Olivia 奥利维娅,Margaret 玛格丽特,Victoria 维多利亚,Hannah 汉娜,Eleanor 埃莉诺,Susan 苏珊',
      ),
    },
  },
  de: {
    family: transcribed(
      'Brinkmeier 布林克迈尔,Hollenbach 霍伦巴赫,Steinfurt 施泰因富特,Waldner 瓦尔德纳,Kestner 克斯特纳,Rehbein 雷拜因,Dornfeld 多恩费尔德,Ahlers 阿勒斯,Vogtmann 福格特曼,Lindauer 林道尔',
    ),
    given: {
      MALE: transcribed(
        'Lukas 卢卡斯,Jonas 约纳斯,Matthias 马蒂亚斯,Stefan 斯特凡,Andreas 安德烈亚斯,Felix 费利克斯',
      ),
      FEMALE: transcribed(
        'Katharina 卡塔琳娜,Anna 安娜,Julia 尤利娅,Sabine 扎比内,Johanna 约翰娜,Claudia 克劳迪娅',
      ),
    },
  },
  fr: {
    family: transcribed(
      'Delorme 德洛姆,Vasseur 瓦瑟尔,Marchand 马尔尚,Beaulieu 博利厄,Chastain 沙斯坦,Ferrand 费朗,Girault 吉罗,Lenoir 勒努瓦',
    ),
    given: {
      MALE: transcribed('Antoine 安托万,Julien 朱利安,Mathieu 马蒂厄,Olivier 奥利维耶,Laurent 洛朗'),
      FEMALE: transcribed('Camille 卡米耶,Élodie 埃洛迪,Claire 克莱尔,Sophie 索菲,Margaux 玛尔戈'),
    },
  },
  sv: {
    family: transcribed(
      'Lindqvist 林德奎斯特,Sandell 桑德尔,Hallström 哈尔斯特伦,Bergvall 贝里瓦尔,Ekdahl 埃克达尔,Norrby 诺尔比',
    ),
    given: {
      MALE: transcribed('Erik 埃里克,Anders 安德斯,Gustav 古斯塔夫,Nils 尼尔斯'),
      FEMALE: transcribed('Ingrid 英格丽德,Karin 卡琳,Astrid 阿斯特丽德,Linnea 琳内娅'),
    },
  },
}
