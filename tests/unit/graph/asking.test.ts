import { describe, expect, it } from 'vitest'
import { guardShapes } from '../../../graph/asking.ts'

describe('guardShapes refuses what the embedded engine answers wrongly', () => {
  it.each([
    ['a chain after MATCH', "MATCH (x:Department {id: 'd1'}) MATCH (a:Task)-[:S]->(b)-->(c) RETURN count(*) AS n"],
    ['a chain after UNWIND', 'UNWIND $ids AS id MATCH (n:Task {id: id})-[:N]->(b)-[:N]->(c) RETURN n.id AS n'],
    ['a chain after a comma', 'MATCH (x:Province), (a)<-[:N]-(b)-[r:N]-(c) RETURN a.id AS a'],
    ['EXISTS in OPTIONAL MATCH', "MATCH (d) OPTIONAL MATCH (d)-[:R]->(t) WHERE EXISTS { (t)<-[:H]-(:P {id: 'p2'}) } RETURN d.id AS id"],
    ['EXISTS with MATCH inside', 'MATCH (d) OPTIONAL MATCH (d)-[:R]->(t) WHERE EXISTS { MATCH (t)<-[:H]-() } RETURN d.id AS id'],
    ['COUNT in OPTIONAL MATCH', 'MATCH (d) OPTIONAL MATCH (d)-[:R]->(t) WHERE COUNT { (t)<-[:H]-() } > 1 RETURN d.id AS id'],
    ['a pattern in OPTIONAL MATCH', 'MATCH (d) OPTIONAL MATCH (d)-[:R]->(t) WHERE (t)<-[:H]-() RETURN d.id AS id'],
    ['an aggregate without a name', 'MATCH (d)-[:R]->(t) RETURN d, count(t)'],
    ['collect without a name', 'MATCH (d) RETURN collect(d) ORDER BY 1'],
  ])('%s', (_, cypher) => {
    expect(() => guardShapes(cypher)).toThrow(expect.objectContaining({ code: 'BAD_QUERY' }))
  })

  it.each([
    ['a chain at the start', 'MATCH (a)-[:X]->(b)-[:Y]->(c) RETURN a.id AS a'],
    ['one hop a comma part', 'MATCH (x:Province) MATCH (a)-[:X]->(b), (b)-[:Y]->(c) RETURN count(*) AS n'],
    ['EXISTS in MATCH', 'MATCH (d) WHERE EXISTS { (d)-[:H]->() } RETURN d.id AS id'],
    ['a plain condition in OPTIONAL MATCH', 'MATCH (d) OPTIONAL MATCH (d)-[r:R]->(t) WHERE t.year = 2023 RETURN d.id AS id, count(t) AS n'],
    ['variable length', 'MATCH (a) MATCH p = (a)-[*1..3]-(b) RETURN length(p) AS n'],
    ['shapes inside texts', "MATCH (d) WHERE d.name = 'RETURN count(t)' RETURN d.id AS id"],
    ['a second query of a UNION', 'MATCH (a)-[:X]->(b) RETURN a.id AS id UNION MATCH (a)-[:X]->(b)-[:Y]->(c) RETURN c.id AS id'],
  ])('and lets pass %s', (_, cypher) => {
    expect(() => guardShapes(cypher)).not.toThrow()
  })
})
