/** Lets requests that have come in meanwhile be answered, and those that come within so many milliseconds. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
