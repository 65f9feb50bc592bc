import { callerOf, pageScript } from '../../browser/page-script.ts'

const GLOBAL = 'recapCheck'

/** What a check runs in its pages. */
export const checkScript = (): Promise<string> => pageScript('src/check/page/index.ts', GLOBAL)

/** Calls a function of src/check/page in a page. */
export const inPage = callerOf<typeof import('../page/index.ts')>(GLOBAL)
