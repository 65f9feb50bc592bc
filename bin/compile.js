import { compile } from './compiled.js'

// Before packing: what is published starts compiled.
await compile('lib')
