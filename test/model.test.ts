import {describe, test} from 'vitest'
import {checkModel} from './harness/check-model'
import {fixtureFiles, readText} from './harness/files'

// Each fixture's golden is the model as text, one fact a line: read it line by line before you accept it.
describe('the structural model', () => {
  test.each(fixtureFiles('model'))('$name', ({path}) => {
    checkModel(readText(path), path)
  })
})
