import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const Statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string().transform((action) => [action]), z.array(z.string())]),
  Resource: z.unknown(),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
})

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
  ),
})

export type Resource = z.output<typeof Template>['Resources'][string]

const Role = z.object({
  Policies: z.array(z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) })),
})

/** What `osls package` makes of `serverless.yml` for a stage, with neither an account nor a network. */
export async function packagedResources(stage: string): Promise<Readonly<Record<string, Resource>>> {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-package-'))
  await promisify(execFile)('node_modules/.bin/osls', ['package', '--stage', stage, '--package', folder], {
    env: { PATH: process.env['PATH'], HOME: folder },
  })
  const template = readFileSync(join(folder, 'cloudformation-template-update-stack.json'), 'utf8')
  return Template.parse(JSON.parse(template)).Resources
}

/** The statements of a role's own policies. */
export function statementsOf(role: Resource) {
  return Role.parse(role.Properties).Policies.flatMap((policy) => policy.PolicyDocument.Statement)
}
