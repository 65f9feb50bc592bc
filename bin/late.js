import { parse } from 'acorn'
import { analyze } from 'eslint-scope'

const ECMA = 2024

/**
 * A bundle of esbuild's in which the constants of its modules are made when they are first asked for: V8 reads each
 * pattern when it is made, and a run asks a half of more than a thousand. Only what is made of literals, of other
 * constants and by what is known to do nothing else is put off, so that nobody can tell when it was made.
 */
export function withConstantsMadeLate(script) {
  const program = parse(script, { ecmaVersion: ECMA, ranges: true })
  const wrapper = program.body[0].expression
  const constants = constantsOf(program, wrapper)
  if (constants.size === 0) return script
  const written = writerOf(script, [...constants.values()].flatMap(({ made, uses }) => [made, ...uses]))
  const makers = [...constants].map(([name, { value }]) => `function ${maker(name)}(){return ${name}=${written(value.start, value.end)}}`)
  const end = wrapper.body.end - 1
  return `${written(0, end)};${makers.join('')}${script.slice(end)}`
}

const maker = name => `${name}$late`
const made = name => `(${name}||${maker(name)}())`

/** The constants that can wait, by name: their value, and the places that change: where each was made, and where it is used. */
function constantsOf(program, wrapper) {
  const scopes = analyze(program, { ecmaVersion: ECMA, sourceType: 'script' })
  const variables = new Map(scopes.acquire(wrapper).variables.map(variable => [variable.name, variable]))
  const shorthands = new Set([...nodesIn(program)].filter(({ shorthand }) => shorthand).map(({ value }) => value.start))
  const isConstant = name => variables.get(name)?.references.filter(reference => reference.isWrite()).length === 1
  const constants = new Map()
  for (const { left: { name, start }, right, end } of assignmentsIn(wrapper)) {
    if (!isWorthIt(right) || !isConstant(name) || !canWait(right, isConstant)) continue
    const uses = variables.get(name).references.filter(reference => !reference.isWrite()).map(({ identifier }) => ({
      start: identifier.start,
      end: identifier.end,
      text: shorthands.has(identifier.start) ? `${name}:${made(name)}` : made(name),
    }))
    constants.set(name, { value: right, made: { start, end, text: '0' }, uses })
  }
  return constants
}

/** What the modules assign when they begin: esbuild has it as `var init_x = __esm({ 'src/x.ts'() { CONSTANT = … } })`. */
function* assignmentsIn(wrapper) {
  for (const { init } of wrapper.body.body.flatMap(({ declarations }) => declarations ?? [])) {
    if (init?.type !== 'CallExpression' || init.callee.name !== '__esm') continue
    for (const { expression } of init.arguments[0].properties[0].value.body.body) {
      for (const one of expression?.expressions ?? [expression]) {
        if (one?.type === 'AssignmentExpression' && one.operator === '=' && one.left.type === 'Identifier') yield one
      }
    }
  }
}

/** Numbers, words and functions cost nothing to make. */
const isWorthIt = node => node.regex || /^(?:Array|Object|New|Call|TaggedTemplate)Expression$/.test(node.type)

const PURE_CLASSES = new Set(['Map', 'RegExp', 'Set'])
const PURE_METHODS = new Set(['concat', 'filter', 'flatMap', 'join', 'map', 'replace', 'replaceAll', 'split', 'toLowerCase', 'trim'])

/** Whether nothing but its value comes of making it, and the same value whenever that is. */
function canWait(node, isConstant) {
  const can = inner => inner === null || canWait(inner, isConstant)
  switch (node.type) {
    case 'Literal': case 'ArrowFunctionExpression': return true
    case 'Identifier': return isConstant(node.name)
    case 'ArrayExpression': return node.elements.every(can)
    case 'ObjectExpression': return node.properties.every(can)
    case 'Property': return !node.computed && node.kind === 'init' && can(node.value)
    case 'SpreadElement': return can(node.argument)
    case 'TemplateLiteral': return node.expressions.every(can)
    case 'TaggedTemplateExpression': return node.tag.object?.name === 'String' && can(node.quasi)
    case 'MemberExpression': return node.property.name === 'source' && can(node.object)
    case 'NewExpression': return PURE_CLASSES.has(node.callee.name) && node.arguments.every(can)
    case 'CallExpression': return PURE_METHODS.has(node.callee.property?.name) && can(node.callee.object) && node.arguments.every(can)
    default: return false
  }
}

function* nodesIn(node) {
  if (typeof node?.type === 'string') yield node
  if (typeof node === 'object' && node !== null) for (const inner of Object.values(node)) yield* nodesIn(inner)
}

/** Writes any part of a script with the changes in it; of changes within each other the outer one counts. */
function writerOf(script, changes) {
  const ordered = changes.sort((a, b) => a.start - b.start || b.end - a.end)
  return (from, to) => {
    let written = ''
    let at = from
    for (const { start, end, text } of ordered) {
      if (start < at || end > to) continue
      written += script.slice(at, start) + text
      at = end
    }
    return written + script.slice(at, to)
  }
}
