import {levels} from '../server/review/configuration'
import type {Rule} from '../server/rules/types'
import {documentKinds, elementNames} from '../server/vocabulary/elements'
import {profiles} from '../server/vocabulary/profiles'
import {requirements} from '../server/vocabulary/profiles/profile'
import {postNames} from '../server/vocabulary/profiles/profile-words'
import {statusValues} from '../server/vocabulary/statuses'

/** A JSON schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

/** The keys of `.tor.json`, which are also the settings under `tor`, each with its schema. */
export function configurationProperties(rules: readonly Rule[]): Readonly<Record<string, Schema>> {
  return {
    profile: {
      type: 'string',
      default: profiles[0].name,
      // Not an enumeration: a team's own profiles are names as well.
      examples: profiles.map(({name}) => name),
      markdownDescription: `What sort of documents these are, which decides what is looked for. ${profiles
        .map(({name, summary}) => `\`${name}\`: ${summary}`)
        .join(' ')} Or the name of a profile of your own.`,
    },
    rules: {
      ...levelsOfRules(rules),
      default: {},
      markdownDescription:
        'How grave each kind of finding is. `off` switches a rule off. A level for each kind of document: `{"missing-chair": {"terms-of-reference": "warning"}}`.',
    },
    overrides: {
      type: 'array',
      default: [],
      items: strictObject({paths: pathPatterns, rules: levelsByRule(rules)}, ['paths', 'rules']),
      markdownDescription:
        'Other levels for some files: `[{"paths": ["drafts/**"], "rules": {"missing-chair": "hint"}}]`. Paths are relative to the folder.',
    },
    ignores: {
      type: 'array',
      default: [],
      items: strictObject(
        {
          rule: {type: 'string', enum: rules.map(({id}) => id)},
          path: {type: 'string', minLength: 1},
          text: {type: 'string', minLength: 1},
          reason: {type: 'string', minLength: 1},
        },
        ['rule', 'reason'],
      ),
      markdownDescription:
        'Findings that are wanted as they are: the `rule`, the `path` of the file, words of the line (`text`), and the `reason`.',
    },
    profiles: {
      type: 'object',
      default: {},
      additionalProperties: strictObject({
        extends: {type: 'string', examples: profiles.map(({name}) => name)},
        sections: byName(documentKinds, byName(elementNames, {type: 'string', enum: requirements})),
        rules: levelsByRule(rules),
        headings: describedAs(
          'Words of headings that name a section: `{"frequency": ["How often we gather"]}`.',
          byName(elementNames, texts),
        ),
        posts: describedAs('What your posts are called: `{"chair": ["Harbour Reeve"]}`.', byName(postNames, texts)),
        statuses: describedAs(
          'Your words for where an action stands: `{"on-target": ["Full steam"]}`.',
          byName(statusValues, texts),
        ),
        templates: describedAs(
          'Sections to insert in place of the standard ones, line by line, the heading first. `${1:words}` is a place to fill in.',
          byName(elementNames, lines),
        ),
        documents: describedAs('Whole documents to begin with, line by line.', {
          type: 'array',
          items: strictObject({title: words, description: words, text: lines}, ['title', 'text']),
        }),
      }),
      markdownDescription:
        'Profiles of your own. Each `extends` another one and says which `sections` are `required`, `expected` or `optional`, the levels of `rules`, and words and templates of yours.',
    },
    organisations: {
      type: 'array',
      default: [],
      items: strictObject({name: words, shortForms: texts, aliases: texts, wrongForms: texts, replacedBy: words}, [
        'name',
      ]),
      markdownDescription:
        'Organisations beside those that the product knows: the `name`, its `shortForms`, other right forms (`aliases`), forms to report (`wrongForms`), and who took over (`replacedBy`).',
    },
    shortForms: {
      anyOf: [{type: 'object', additionalProperties: words}, texts],
      default: {},
      markdownDescription:
        'Short forms with their words, which the quick fixes write: `{"HMF": "Harbour Migration Forum"}`; or a list of those that every reader of yours knows and nobody need write out: `["HMF"]`.',
    },
    memberLists: {
      type: 'array',
      default: [],
      items: strictObject(
        {
          label: words,
          for: texts,
          groups: {type: 'array', items: strictObject({label: words, members: texts}, ['label', 'members'])},
        },
        ['label', 'for', 'groups'],
      ),
      markdownDescription:
        'Standard members of bodies of yours, offered before those that the product knows: a `label`, the bodies that the list is `for` (all words of one entry stand in the name), and `groups` of `members`. In a member, `{area}` stands for the place of the body.',
    },
    families: {
      type: 'array',
      default: [],
      items: strictObject(
        {
          name: described(words, 'The name of the partnership.'),
          parent: described(words, 'The terms of reference of the body above the groups, such as its executive board.'),
          groups: described(texts, 'The terms of reference of the groups beside one another.'),
          plans: described(texts, 'The business plans.'),
          reports: described(texts, 'The progress reports.'),
        },
        ['name'],
      ),
      markdownDescription:
        'Which documents belong together, where their texts do not say so or say otherwise: the `name` of the partnership, and paths to the terms of reference of its board (`parent`) and of its `groups`, to its `plans` and `reports`. Paths are relative to the folder.',
    },
  }
}

/** The schema of `.tor.json`. */
export function configurationSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of a folder of terms of reference, plans and reports',
    ...strictObject({$schema: {type: 'string'}, ...configurationProperties(rules)}),
    allowComments: true,
    allowTrailingCommas: true,
  }
}

const words: Schema = {type: 'string', minLength: 1}

const texts: Schema = {type: 'array', items: words}

const lines: Schema = {type: 'array', minItems: 1, items: {type: 'string'}}

const pathPatterns: Schema = texts

function described(schema: Schema, description: string): Schema {
  return {...schema, description}
}

function levelsOfRules(rules: readonly Rule[]): Schema {
  return strictObject(
    Object.fromEntries(
      rules.map(({id, severity, summary}) => [
        id,
        {
          ...levelOrLevels,
          default: severity,
          markdownDescription: `${summary} Usually \`${severity}\`.`,
        },
      ]),
    ),
  )
}

/** The same without a word on each rule, which {@link levelsOfRules} has. */
function levelsByRule(rules: readonly Rule[]): Schema {
  return {type: 'object', propertyNames: {enum: rules.map(({id}) => id)}, additionalProperties: levelOrLevels}
}

const level: Schema = {enum: levels}

const levelOrLevels: Schema = {
  anyOf: [level, {type: 'object', propertyNames: {enum: documentKinds}, additionalProperties: level}],
}

function describedAs(markdownDescription: string, schema: Schema): Schema {
  return {...schema, markdownDescription}
}

function byName(names: readonly string[], schema: Schema): Schema {
  return strictObject(Object.fromEntries(names.map(name => [name, schema])))
}

function strictObject(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return {type: 'object', additionalProperties: false, properties, ...(required.length > 0 && {required})}
}
