import type { AuditFault } from '../domain/chainFaults.ts'

/** Where a fault is, and what it is, on a line. */
export function faultText({ code, day, chain, seq, message }: AuditFault): string {
  const where = [day, chain === undefined ? '' : `chain ${chain}`, seq === undefined ? '' : `entry ${seq}`]
  return `  ${code}  ${where.filter(Boolean).join(', ')}: ${message}`
}
