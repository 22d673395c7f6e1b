import type * as engine from './engine'

/** The parts that read documents, as they are loaded. */
export type Engine = typeof engine
