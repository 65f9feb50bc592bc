import { createVNode, render, type App } from 'vue'
import Live from './Live.vue'

/** Puts what follows the report beside Slidev's app. */
export function mount(app: App): void {
  const element = document.createElement('div')
  document.body.append(element)
  const node = createVNode(Live)
  node.appContext = app._context
  render(node, element)
}
