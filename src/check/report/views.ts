import { type CheckResult, type Finding, VIEWS, type View } from '../finding.ts'

/** The views in which a finding shows, where that is worth saying: not in all that were looked at. */
export function notableViews({ views }: Finding, result: CheckResult): View[] {
  return result.views.every(view => views.includes(view)) ? [] : VIEWS.filter(view => views.includes(view))
}
