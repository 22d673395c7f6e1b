const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A whole number as running text has it: "four", but "13". */
export function numberWord(count: number): string {
  return words[count] ?? String(count)
}

/** How many times: "once", "twice", "three times". */
export function timesWord(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${numberWord(count)} times`
}
