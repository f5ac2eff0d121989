import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { headingSlugs, withoutCode } from './headingSlugs.ts'
import { trackedFiles } from './trackedFiles.ts'

/** Links in our documents to files or headings that are not there. Nothing is asked of the network. */
export async function links(): Promise<string> {
  return trackedFiles()
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => deadLinks(path))
    .join('\n')
}

export function deadLinks(path: string): string[] {
  return targetsIn(readFileSync(path, 'utf8'))
    .map((target) => ({ target, fault: faultOf(path, target) }))
    .filter(({ fault }) => fault !== undefined)
    .map(({ target, fault }) => `${path}: ${target}: ${fault}`)
}

function targetsIn(markdown: string): string[] {
  const text = withoutCode(markdown).replaceAll(/`[^`\n]*`/g, '')
  const inline = text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)
  const references = text.matchAll(/^[ \t]*\[[^\]]+\]:[ \t]*<?(\S+?)>?(?:[ \t].*)?$/gm)
  return [...inline, ...references].map(([, target = '']) => target)
}

function faultOf(from: string, target: string): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return URL.canParse(target) ? undefined : 'not an address'

  const [file = '', anchor] = target.split('#')
  const path = file === '' ? from : join(dirname(from), decodeURIComponent(file))
  if (!existsSync(path)) return 'no such file'
  if (anchor === undefined || !path.endsWith('.md') || statSync(path).isDirectory()) return undefined
  const slugs = headingSlugs(readFileSync(path, 'utf8'))
  return slugs.has(decodeURIComponent(anchor)) ? undefined : 'no such heading'
}
