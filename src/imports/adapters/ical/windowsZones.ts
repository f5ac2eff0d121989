import { findIana } from 'windows-iana'

type Named = Parameters<typeof findIana>[0]

/**
 * The IANA zone that CLDR gives for a name of Windows, which Outlook and Exchange write: `China Standard Time` is
 * `Asia/Shanghai`.
 */
export function ianaOfWindows(name: string): string | undefined {
  return findIana(name as Named)[0]
}
