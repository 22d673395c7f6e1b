// Makes `never(…)` throw, so that a wrong belief stops the test that shows it.
globalThis.TOR_TESTING = true
