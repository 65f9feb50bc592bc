/** What is wrong with a YAML text, in the parser's words; its place is said in lines of the file, not of the text. */
export const yamlFault = ({ message }: Error): string => message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''
