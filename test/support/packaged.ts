import { z } from 'zod'
import { packagedTemplate } from '../../scripts/stack/packagedTemplate.ts'

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

/** The resources of a stage's template. */
export async function packagedResources(stage: string): Promise<Readonly<Record<string, Resource>>> {
  return Template.parse(await packagedTemplate(stage)).Resources
}

/** The statements of a role's own policies. */
export function statementsOf(role: Resource) {
  return Role.parse(role.Properties).Policies.flatMap((policy) => policy.PolicyDocument.Statement)
}
