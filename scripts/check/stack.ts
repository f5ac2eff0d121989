import { actionFaults } from '../stack/actionFaults.ts'
import { packagedTemplate } from '../stack/packagedTemplate.ts'
import { referenceFaults } from '../stack/referenceFaults.ts'
import { schemaFaults } from '../stack/schemaFaults.ts'
import type { Template } from '../stack/template.ts'
import { wildcardFaults } from '../stack/wildcardFaults.ts'

/** What `serverless.yml` would deploy, against AWS's own schemas, and against what the functions do. Nobody is asked. */
export async function stack(): Promise<string> {
  return stackFaults((await packagedTemplate('prod')) as Template).join('\n')
}

export function stackFaults(template: Template): readonly string[] {
  return [schemaFaults, referenceFaults, wildcardFaults, actionFaults].flatMap((faults) => faults(template))
}
