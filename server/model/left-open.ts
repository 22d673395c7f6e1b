const open =
  /(?:\b(?:and|or|the|an?|of|to|for|with|by|from|in|on|at|over|under|into|other|their|its|our|all|including|such as|as well as)|[,/&-])$/i

/** True for the beginning of a wrapped text that cannot have been all of it: "Works Team and". */
export function isLeftOpen(text: string): boolean {
  return open.test(text)
}
