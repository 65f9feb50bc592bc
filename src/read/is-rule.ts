const SIGN = /[-*_]/

/** Whether a line is a rule: the same sign three times or more, and white space. It may be megabytes long. */
export function isRule(line: string): boolean {
  const [sign = ''] = line.trimStart()
  return SIGN.test(sign) && line.split(sign, 4).length > 3 && line.replaceAll(sign, '').trim() === ''
}
