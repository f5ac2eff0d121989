/** Three digits, or all of a whole number. */
export function shown(value: number, unit: string): string {
  const digits =
    Number.isInteger(value) || Math.abs(value) >= 1000
      ? Math.round(value).toLocaleString('en')
      : String(Number(value.toPrecision(3)))
  return `${digits} ${unit}`.trim()
}
