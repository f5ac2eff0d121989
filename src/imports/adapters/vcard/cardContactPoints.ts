import { scriptOf } from '../../../domain/script.ts'
import type { ContactPointInput, ContactPointKind } from '../../../generated/resolvers.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { cleaned, warning } from '../../issues.ts'
import { parameterValues } from '../../mimeDirectory/property.ts'
import { present } from '../../present.ts'
import { isEmail } from '../crm/contactPoints.ts'
import { all, type Card, components, type GroupedProperty, lineOf, rank } from './card.ts'

/** As many as a party may have, and as long as one may be. */
const MOST = 50
const LONGEST = 300

/** How somebody can be reached, the preferred ways of each kind first. */
export function* cardContactPoints(card: Card): Generator<ImportIssue, readonly ContactPointInput[]> {
  const points: ContactPointInput[] = []
  for (const email of all(card, 'email')) {
    const value = lineOf(email).replace(/^mailto:/i, '')
    const isAddress: boolean = isEmail(value)
    if (isAddress) points.push(point(card, email, 'EMAIL', value))
    else if (value !== '') {
      const message = `left out: expected an e-mail address, but got "${value.slice(0, 80)}"`
      yield warning({ ...card.place, line: email.line }, 'NO_EMAIL', message)
    }
  }
  for (const tel of all(card, 'tel')) points.push(point(card, tel, telephoneKind(tel), numberOf(lineOf(tel))))
  for (const adr of all(card, 'adr')) points.push(point(card, adr, 'POSTAL', addressOf(adr)))
  for (const url of all(card, 'url')) points.push(point(card, url, 'WEB', lineOf(url).replaceAll('\\:', ':')))
  for (const wechat of ['impp', 'x-wechat', 'x-weixin'].flatMap((name) => all(card, name))) {
    const value = lineOf(wechat)
    if (wechat.name !== 'impp' || WECHAT.test(value)) {
      points.push(point(card, wechat, 'WECHAT', value.replace(WECHAT, '')))
    }
  }
  const usable = points.filter(({ value }) => value !== '')
  const unique = [...new Map(usable.map((each) => [`${each.kind} ${each.value}`, each])).values()]
  if (unique.length > MOST) {
    yield cleaned(card.place, 'TOO_MANY', `${unique.length} ways to be reached: the first ${MOST} are kept`)
  }
  return unique.slice(0, MOST)
}

function point(card: Card, from: GroupedProperty, kind: ContactPointKind, value: string): ContactPointInput {
  return {
    kind,
    value: [...value].slice(0, LONGEST).join(''),
    preferred: rank(from) === 1,
    ...present({ label: labelOf(card, from) }),
  }
}

/** What telephones and mail programs say beside home and work is of no use to people. */
const USEFUL: readonly string[] = ['home', 'work', 'pager', 'main', 'car', 'other', 'assistant']

/** Its own label, which Apple and Google keep in the same group; or else its types. */
function labelOf(card: Card, from: GroupedProperty): string | undefined {
  const own = card.properties.find(
    ({ name, group }) => name === 'x-ablabel' && group !== undefined && group === from.group,
  )
  const stated = own && lineOf(own).replace(/^_\$!<(.*)>!\$_$/, '$1')
  const types = parameterValues(from, 'type').filter((type) => USEFUL.includes(type))
  const label = (stated || [...new Set(types)].join(', ')).slice(0, 60)
  return label === '' ? undefined : label
}

function telephoneKind(tel: GroupedProperty): ContactPointKind {
  const types = parameterValues(tel, 'type')
  if (types.includes('fax')) return 'FAX'
  return types.includes('cell') || types.includes('iphone') ? 'MOBILE' : 'PHONE'
}

/** A number as people write it: `tel:+1-418-656-9254;ext=102` is +1-418-656-9254 ext. 102. */
function numberOf(text: string): string {
  return text.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ')
}

const WECHAT = /^(wechat|weixin):/i

/** In one line, in the order of the language: from the street to the country, or, in Chinese, from the country to the house. */
function addressOf(adr: GroupedProperty): string {
  const [box, extended, street, locality, region, code, country] = components(adr, ', ').map((part) =>
    part.replaceAll(/,?\s*[\r\n]+\s*/g, ', ').replace(/,\s*$/, ''),
  )
  const isChinese = scriptOf(`${locality ?? ''}${street ?? ''}`) === 'HAN'
  const ordered = isChinese
    ? [[country, region, locality, street, extended, box].filter(Boolean).join(''), code]
    : [box, extended, street, locality, region, code, country]
  return ordered.filter(Boolean).join(isChinese ? ' ' : ', ')
}
