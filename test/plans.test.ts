import {existsSync, readdirSync} from 'node:fs'
import {describe, expect, test, type TestContext} from 'vitest'
import {planFigures} from './harness/check-plans'
import {inRepository, readText} from './harness/files'

// Real plans and reports beside the repository, checked against their sources row by row. Figures only: none of their
// words are in the repository.
const seeds = inRepository('../shared/seeds')
const corpus = inRepository('../shared/corpus')

describe('real plans and reports', () => {
  test('the plan pasted with its pages: every row once, empty leads, rows joined over page breaks', ctx => {
    const figures = planFigures(seedOrSkip(ctx, '003_'))
    expect(figures.kind).toBe('business-plan')
    expect(figures.objectives).toBe(4)
    expect(figures.actions).toEqual([57, 60, 61, 64, 65, 66, 70, 71, 73, 75, 76, 79, 81, 82])
    expect(figures.withoutLead).toEqual([60, 65, 82])
    expect(figures.withoutTimescale).toEqual([])
    expect(figures.continued).toEqual([
      [59, 57],
      [63, 61],
      [68, 66],
      [78, 76],
    ])
  })

  test('the half-yearly report: nine objectives, targets that end in a date, progress that ends in a status', ctx => {
    const figures = planFigures(seedOrSkip(ctx, '004_'))
    expect(figures.kind).toBe('progress-report')
    expect(figures.objectives).toBe(9)
    expect(figures.actions).toEqual([41, 42, 46, 47, 48, 51, 52, 53, 56])
    expect(figures.withoutLead).toEqual([56])
    expect(figures.withoutTimescale).toEqual([])
    expect(figures.continued).toEqual([
      [45, 42],
      [45, 42],
    ])
    expect(figures.statuses).toEqual(figures.actions.map(line => (line === 48 ? 'outstanding' : 'on-target')))
  })

  test('terms of reference pasted from the same region hold no action', ctx => {
    for (const name of ['000_', '001_', '002_']) expect(planFigures(seedOrSkip(ctx, name)).actions).toEqual([])
  })

  test('plans and reports of the corpus have as many actions, leads and dates as their labels say', ctx => {
    if (!existsSync(corpus)) ctx.skip('There is no folder ../shared/corpus here.')
    const labelled = readText(`${corpus}/labels.jsonl`).split('\n').filter(Boolean).map(parseLabel)
    const plans = labelled.filter(({labels}) => labels.action_rows !== undefined)
    expect(plans.length).toBeGreaterThan(0)
    for (const {name, labels} of plans) {
      const figures = planFigures(`${corpus}/docs/${name}.md`)
      expect(figures.actions.length, `actions of ${name}`).toBe(labels.action_rows)
      expect(figures.withoutLead.length, `rows without lead of ${name}`).toBe(labels.rows_without_lead)
      expect(figures.withoutTimescale.length, `rows without date of ${name}`).toBe(
        labels.rows_without_timescale_or_target,
      )
      const statuses = new Set(figures.statuses.filter(status => status !== 'none'))
      expect(statuses.size, `statuses of ${name}`).toBe(labels.statuses?.length ?? 0)
    }
  })
})

interface Label {
  readonly name: string
  readonly labels: {
    readonly action_rows?: number
    readonly rows_without_lead?: number
    readonly rows_without_timescale_or_target?: number
    readonly statuses?: readonly string[]
  }
}

function parseLabel(line: string): Label {
  return JSON.parse(line) as Label
}

function seedOrSkip(ctx: TestContext, start: string): string {
  if (!existsSync(seeds)) ctx.skip('There is no folder ../shared/seeds here.')
  const name = readdirSync(seeds).find(each => each.startsWith(start))
  return `${seeds}/${name ?? ''}`
}
