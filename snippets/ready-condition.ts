import type { Condition } from 'kubernetes-types/meta/v1'
type Next = Pick<Condition, 'status' | 'reason' | 'message'>

export function setReady(conditions: Condition[], next: Next,
    generation: number, now: Date): Condition[] {
  const old = conditions.find(c => c.type === 'Ready')
  const ready: Condition = { ...next, type: 'Ready',
    observedGeneration: generation, // どの spec を見たか
    // status が同じ間は、変わった時刻を上書きしない
    lastTransitionTime: old?.status === next.status
      ? old.lastTransitionTime : now.toISOString() }
  return old ? conditions.map(c => c === old ? ready : c)
    : [...conditions, ready]
}
