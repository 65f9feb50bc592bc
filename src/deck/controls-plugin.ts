import type { Plugin } from 'vite'

const MENU_BUTTON = /@slidev\/client\/internals\/MenuButton\.vue$/
const OUTER = /<button (:class="\{ disabled \}" @click="value = !value")>(\s*<slot name="button"[^>]*\/>\s*)<\/button>/

/**
 * Slidev's menu button has a button within a button, which HTML does not allow
 * and screen readers do not read (axe-core: nested-interactive). The outer one becomes a box.
 */
export const controlsPlugin = (): Plugin => ({
  name: 'recap:controls',
  enforce: 'pre',
  transform: (code, id) => MENU_BUTTON.test(id) ? code.replace(OUTER, '<div $1>$2</div>') : undefined,
})
