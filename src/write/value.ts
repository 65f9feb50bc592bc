/** A value of YAML or JSON. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value }
