/** Something of a known kind, and what is the case of it. */
export interface Example {
  /** An index: 0 is the first kind. */
  readonly kind: number
  /** How much it counts. */
  readonly weight: number
  readonly signs: readonly string[]
}

export interface Cost {
  /** Of each point (lasso): the more, the fewer signs have points. */
  readonly lasso: number
  /** Of the square of each point (ridge): the more, the smaller the points are. */
  readonly ridge: number
}

/** How far each sign speaks for each kind; a sign that is left out speaks for none. */
export type Points = ReadonlyMap<string, readonly number[]>

const steps = 300

/**
 * Multinomial logistic regression with an elastic net on the given signs, found by accelerated proximal gradient steps
 * (A. Beck and M. Teboulle, A fast iterative shrinkage-thresholding algorithm, 2009).
 */
export function weigh(examples: readonly Example[], kinds: number, signs: readonly string[], cost: Cost): Points {
  const places = new Map(signs.map((sign, place) => [sign, place]))
  const rows = examples.map(({kind, weight, signs: own}) => ({
    kind,
    weight,
    places: own.flatMap(sign => places.get(sign) ?? []),
  }))
  const step = 1 / (steepest(rows, signs.length) / 2 + cost.ridge)
  const shrink = step * cost.lasso
  let found = new Float64Array(signs.length * kinds)
  let ahead = found
  let momentum = 1
  for (let round = 0; round < steps; round++) {
    const slope = slopeAt(ahead, rows, kinds)
    const next = ahead.map((point, index) => {
      const moved = point - step * (at(slope, index) + cost.ridge * point)
      return Math.sign(moved) * Math.max(Math.abs(moved) - shrink, 0)
    })
    const after = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2
    const pace = (momentum - 1) / after
    const before = found
    ahead = next.map((point, index) => point + pace * (point - at(before, index)))
    found = next
    momentum = after
  }
  return new Map(signs.map((sign, place) => [sign, [...found.subarray(place * kinds, (place + 1) * kinds)]]))
}

/** The kind for which most of the points of some signs speak. */
export function judge(signs: readonly string[], points: Points, kinds: number): number {
  const sums = Array.from({length: kinds}, (_, kind) =>
    signs.reduce((sum, sign) => sum + (points.get(sign)?.[kind] ?? 0), 0),
  )
  return sums.indexOf(Math.max(...sums))
}

interface Row {
  readonly kind: number
  readonly weight: number
  readonly places: readonly number[]
}

/** In which direction the points make the rows less likely, and how much. */
function slopeAt(points: Float64Array, rows: readonly Row[], kinds: number): Float64Array {
  const slope = new Float64Array(points.length)
  for (const {places, kind, weight} of rows) {
    const sums = new Float64Array(kinds)
    for (const place of places)
      for (let some = 0; some < kinds; some++) sums[some] = at(sums, some) + at(points, place * kinds + some)
    const most = Math.max(...sums)
    const shares = sums.map(sum => Math.exp(sum - most))
    const whole = shares.reduce((sum, share) => sum + share, 0)
    const errors = shares.map((share, some) => weight * (share / whole - (some === kind ? 1 : 0)))
    for (const place of places)
      for (let some = 0; some < kinds; some++) {
        const index = place * kinds + some
        slope[index] = at(slope, index) + at(errors, some)
      }
  }
  return slope
}

/** The largest eigenvalue of the rows' products, found by multiplying again and again: it bounds the step. */
function steepest(rows: readonly Row[], size: number): number {
  let direction = new Float64Array(size).fill(1)
  let length = 1
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(size)
    for (const {places, weight} of rows) {
      const along = weight * places.reduce((sum, place) => sum + at(direction, place), 0)
      for (const place of places) next[place] = at(next, place) + along
    }
    length = Math.hypot(...next) || 1
    const reach = length
    direction = next.map(part => part / reach)
  }
  return length
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0
}
