/** MD5 of nothing and of `null`, in the two ways they are written: whoever hashed the export hashed the gaps as well. */
const HASHES_OF_NOTHING: ReadonlySet<string> = new Set([
  'd41d8cd98f00b204e9800998ecf8427e',
  '1B2M2Y8AsgTpgAmY7PhCfg==',
  '37a6259cc0c1dae299a7866489dff0bd',
  'N6YlnMDB2uKZp4Zkid/wvQ==',
])

export function isHashOfNothing(text: string): boolean {
  return HASHES_OF_NOTHING.has(text)
}

/** Whether a value was replaced by its MD5, in hexadecimal or base 64, as exports are that must not name anybody. */
export function isHash(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text) || /^[A-Za-z0-9+/]{22}==$/.test(text)
}
