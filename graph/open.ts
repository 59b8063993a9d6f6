import type { Engine } from './engine.ts'
import type { Neo4jSettings } from './neo4j/neo4j-engine.ts'

/** Where the graph lives. With `neo4j` it is there, without it in the data folder. */
export interface EngineSettings {
  /** The folder of the embedded engine. */
  readonly data: string
  readonly neo4j: Neo4jSettings | undefined
}

/** Opens the engine that the settings name; only its driver is loaded. Throws `Failure`. */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  if (settings.neo4j !== undefined) {
    const { openNeo4j } = await import('./neo4j/neo4j-engine.ts')
    return openNeo4j(settings.neo4j)
  }
  const { openEmbedded } = await import('./embedded/embedded-engine.ts')
  return openEmbedded(settings.data)
}
