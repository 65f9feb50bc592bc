import { createVNode, render, type App } from 'vue'
import Reader from './Reader.vue'
import 'virtual:recap/reading-font.css'
import './reader.css'

/** Puts the reader's view beside Slidev's app, in an element of its own but with the app's router and components. */
export function mount(app: App): void {
  const element = document.createElement('div')
  element.id = 'recap-reader'
  document.body.append(element)
  const node = createVNode(Reader)
  node.appContext = app._context
  render(node, element)
}
