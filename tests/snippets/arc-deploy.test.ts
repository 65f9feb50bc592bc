import { readFileSync } from 'node:fs'
import { tsImport } from 'tsx/esm/api'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const content = readFileSync(new URL('../../snippets/arc-deploy.yaml', import.meta.url), 'utf8')
const workflow = parse(content)

describe('snippets/arc-deploy.yaml', () => {
  test('is a valid workflow for GitHub\'s own parser', { timeout: 60_000 }, async () => {
    // The package imports JSON without an import attribute, which Node refuses; tsx loads it.
    const gh = await tsImport('@actions/workflow-parser', import.meta.url)
    const { context, value } = gh.parseWorkflow({ name: 'deploy.yaml', content }, new gh.NoOperationTraceWriter())
    const template = await gh.convertWorkflowTemplate(context, value)
    expect(context.errors.getErrors().map(String)).toEqual([])
    expect(template.jobs).toHaveLength(1)
  })

  test('runs on the scale set by its name', () => {
    expect(workflow.jobs.deploy['runs-on']).toBe('arc-runner-set')
  })

  test('signs in to AWS by OIDC and stores no credential', () => {
    expect(workflow.permissions).toEqual({ 'id-token': 'write', 'contents': 'read' })
    const login = workflow.jobs.deploy.steps.find((s: { uses?: string }) => s.uses?.includes('configure-aws'))
    expect(Object.keys(login.with)).toEqual(['role-to-assume', 'aws-region'])
    expect(content).not.toMatch(/secrets\.|access-key/)
  })
})
