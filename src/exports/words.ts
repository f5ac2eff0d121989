import type { ExportFilter } from '../domain/export.ts'
import type { Channel, Initiation } from '../domain/interaction.ts'
import type { ExportAbout } from './exportWriter.ts'

export type Language = ExportAbout['language']

type Words<Key extends string> = Readonly<Record<Key, readonly [en: string, zh: string]>>

const CHANNEL_WORDS: Words<Channel> = {
  BRANCH: ['Branch meeting', '网点面谈'],
  VISIT: ['Visit', '上门拜访'],
  MEETING: ['Meeting', '会面'],
  VIDEO: ['Video call', '视频会议'],
  PHONE: ['Telephone', '电话'],
  EMAIL: ['E-mail', '电子邮件'],
  SMS: ['Text message', '短信'],
  WECHAT: ['WeChat', '微信'],
  APP: ['App', '手机银行'],
  WEB: ['Web site', '网上银行'],
  LETTER: ['Letter', '信函'],
  FAX: ['Fax', '传真'],
  EVENT: ['Event', '活动'],
  OTHER: ['Other', '其他'],
}

const INITIATION_WORDS: Words<Initiation> = {
  HUMAN: ['By people', '人工'],
  AUTOMATED: ['Automated', '自动'],
}

const CLASS_WORDS: Words<string> = {
  NOTHING_MATERIAL: ['Nothing material', '无重大信息'],
  PUBLIC_INFORMATION: ['Public information', '信息已公开'],
  SELECTIVE_INTENTIONAL: ['Selective, intended', '故意的选择性披露'],
  SELECTIVE_UNINTENTIONAL: ['Selective, not intended', '非故意的选择性披露'],
  EXCLUDED_RECIPIENT: ['Excluded recipient', '接收人属除外情形'],
  NOT_COVERED: ['Not covered', '不适用本规则'],
}

/** How people call a channel. */
export function channelWord(channel: Channel, language: Language): string {
  return CHANNEL_WORDS[channel][language === 'EN' ? 0 : 1]
}

export function initiationWord(initiation: Initiation, language: Language): string {
  return INITIATION_WORDS[initiation][language === 'EN' ? 0 : 1]
}

/** A class that was added since is shown by its name. */
export function disclosureWord(disclosureClass: string, language: Language): string {
  return CLASS_WORDS[disclosureClass]?.[language === 'EN' ? 0 : 1] ?? disclosureClass
}

/** What an export is narrowed to, as it stands on a cover: `Channel: E-mail`. Null when it is of everything. */
export function filterWords(filter: ExportFilter | undefined, language: Language): string | null {
  if (filter === undefined) return null
  const told = (en: string, zh: string, value: string) =>
    language === 'EN' ? `${en}: ${value}` : `${zh}：${value}`
  if ('channel' in filter) return told('Channel', '渠道', channelWord(filter.channel, language))
  if ('topic' in filter) return told('Topic', '主题', filter.topic)
  if ('initiation' in filter)
    return told('Initiation', '人工或自动', initiationWord(filter.initiation, language))
  return told('Disclosure', '评估结论', disclosureWord(filter.disclosureClass, language))
}
