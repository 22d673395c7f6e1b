import picomatch from 'picomatch/posix'

/**
 * Tells whether a path (with `/`, relative to the folder of the configuration) is meant by one of `patterns`: one
 * without a slash is about the file's name, one that ends in a slash means everything in that folder.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map(pattern => {
    const glob = pattern.replace(/^\.\//, '').replace(/\/$/, '/**')
    // Groups that repeat could make the matching of a hostile pattern endless.
    return picomatch(glob, {dot: true, basename: !glob.includes('/'), noextglob: true})
  })
  return path => matchers.some(matches => matches(path))
}
