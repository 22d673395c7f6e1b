import {setFlagsFromString} from 'node:v8'

// Imported before all else, because it counts for expressions that have not run yet. The engine would translate each of
// our seven hundred expressions twice, first for its interpreter and then for the machine. At once for the machine is
// a quarter of the work, and most of what the first document takes. What an expression matches is the same.
setFlagsFromString('--no-regexp-tier-up')
