import { command } from './command.ts'
import { generated } from './generated.ts'
import { links } from './links.ts'
import { readmes } from './readmes.ts'
import { schema } from './schema.ts'
import { sizes } from './sizes.ts'
import { stack } from './stack.ts'

export type Step = {
  readonly name: string
  /** @returns what is wrong, for the person who must put it right; nothing when all is well. */
  readonly run: () => Promise<string>
}

/** What must hold of every commit: the quick first, and what others build on before them. */
export const STEPS: readonly Step[] = [
  { name: 'generated', run: generated },
  { name: 'types', run: () => command('tsc', '--noEmit') },
  { name: 'lint', run: () => command('biome', 'check', '--error-on-warnings', '.') },
  { name: 'imports', run: () => command('depcruise', 'src', 'test', 'bench', 'scripts') },
  { name: 'schema', run: schema },
  { name: 'links', run: links },
  { name: 'sizes', run: sizes },
  { name: 'readmes', run: readmes },
  { name: 'stack', run: stack },
  { name: 'tests', run: () => command('vitest', 'run') },
]
