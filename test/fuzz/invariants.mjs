/**
 * What must hold for any text. The property tests hold the sources to it, the fuzzer what is built of them.
 */
import assert from 'node:assert/strict';

/** Sets of options that each switch other code on. */
const OPTION_SETS = {
  default: {},
  typing: { typing: true },
  eager: { minimumConfidence: 0.4, countries: ['ru', 'br'] },
  rfc5321: { localPart: 'rfc5321', domains: ['corp.example', ['gmaill.com', 3]] },
  international: { international: true, knownDomains: ['gmial.com'], tlds: 'com ru рф' },
  everything: {
    ...{ localPart: 'rfc5321', international: true, countries: ['de'], minimumConfidence: 0.4 },
    ...{ domains: [['corp.example', 9], 'почта.рф'], knownDomains: ['gmial.com'] },
    tlds: ['com', '.RU'],
  },
};

/** What takes its time, and does little that others don't, is asked with these only. */
const FURTHER = new Set(['default', 'everything']);

/** Six signs that may stand for the @, each with six ways to read foreign letters, and one more. */
const MOST_INTERPRETATIONS = 37;

/** Signs that open what is wrapped around an address: a local part that begins with one may lose it. */
const OPENING = /^['{`][.'{`]*/;

/** White space around a text goes; U+FEFF takes no room, and is no space. */
const trimSpace = (text) => text.replace(/^[^\S\ufeff]+/, '').replace(/[^\S\ufeff]+$/, '');

const isHigh = (unit) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit) => unit >= 0xdc00 && unit < 0xe000;

/** @returns whether an offset lies between the two halves of a character */
const splitsCharacter = (text, offset) =>
  isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));

function checkRange(input, { start, end }) {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), 'a range is of whole numbers');
  assert.ok(start >= 0 && start <= end && end <= input.length, 'a range lies inside the input');
  for (const offset of [start, end]) {
    assert.ok(!splitsCharacter(input, offset), 'a range splits no character');
  }
}

/** Results are plain data. */
const checkPlain = (result) =>
  assert.deepEqual(JSON.parse(JSON.stringify(result)), result, 'a result survives JSON');

/** Replacements in rising order, apart from each other, that begin and end where something differs. */
export function checkChanges(input, email, changes) {
  let applied = '';
  let last = -1;
  for (const { start, end, text } of changes) {
    checkRange(input, { start, end });
    assert.ok(start > last, 'changes rise, and between two of them something stays');
    const replaced = input.slice(start, end);
    assert.ok(replaced !== '' || text !== '', 'a change changes something');
    if (replaced !== '' && text !== '') {
      assert.notEqual(replaced[0], text[0], 'a change begins where something differs');
      assert.notEqual(replaced.at(-1), text.at(-1), 'a change ends where something differs');
    }
    applied += input.slice(Math.max(last, 0), start) + text;
    last = end;
  }
  applied += input.slice(Math.max(last, 0));
  assert.equal(applied, email, 'the changes make the suggestion of the input');
}

/**
 * The local part as it stands: of a text with one @, what is before it, if it would be accepted.
 *
 * @returns the local part, or `null`
 */
function localOf(input, validate) {
  const [local, domain, more] = trimSpace(input).split(/[@\uff20\ufe6b]/);
  if (domain === undefined || more !== undefined) return null;
  const checked = validate(`${local}@example.com`);
  return checked.valid && checked.local === local ? local : null;
}

/** @returns whether leaving out letters of `whole` leaves `part` */
function isWithin(part, whole) {
  let i = 0;
  for (const letter of whole) if (letter === part[i]) i++;
  return i === part.length;
}

/** What `validate` says of a text. */
function checkValidation(input, checker, core) {
  const checked = checker.validate(input);
  checkPlain(checked);
  if (!checked.valid) {
    assert.ok(checked.issues.length > 0, 'what is refused has an issue');
    for (const issue of checked.issues) {
      checkRange(input, issue);
      const { character, start } = issue;
      if (character !== undefined) {
        assert.equal(character, String.fromCodePoint(input.codePointAt(start)), 'its character');
      }
      assert.notEqual(core.formatMessage(issue), '', 'an issue has words');
    }
    return checked;
  }
  const { email, local, domain } = checked;
  assert.equal(email, `${local}@${domain}`, 'an address is its parts');
  assert.equal(domain, domain.toLowerCase(), 'a domain is in lower case');
  const [typedLocal, typedDomain] = trimSpace(input).split('@');
  assert.equal(typedLocal, local, 'the local part is kept');
  assert.equal(typedDomain.toLowerCase(), domain, 'the domain is kept, but for its case');
  assert.deepEqual(checker.validate(email), checked, 'what is accepted is accepted again as it is');
  return checked;
}

/** What `warnings` says. */
function checkWarnings(input, checked, checker, core) {
  const warnings = checker.warnings(input);
  checkPlain(warnings);
  assert.ok(checked.valid || warnings.length === 0, 'what is refused has no warnings');
  for (const warning of warnings) {
    checkRange(input, warning);
    assert.ok(warning.end > warning.start, 'a warning is of something');
    assert.notEqual(core.formatMessage(warning), '', 'a warning has words');
  }
}

/** What is offered is an address that can be stored as it is. */
function checkOffer(email, checker) {
  const checked = checker.validate(email);
  assert.ok(checked.valid, `what is offered is accepted: ${email}`);
  assert.equal(checked.email, email, 'what is offered is told as it is to be stored');
  return checked;
}

/** @param isKnown - whether a domain in lower case is never to be corrected */
function checkSuggestion(input, checked, checker, isKnown) {
  const suggestion = checker.suggest(input);
  if (checked.valid && isKnown(checked.domain)) {
    assert.equal(suggestion, null, 'a right address draws no suggestion');
  }
  if (suggestion === null) return null;
  checkPlain(suggestion);
  const { email, domain, reason, confidence, changes } = suggestion;
  const { local } = checkOffer(email, checker);
  assert.ok(email.endsWith(`@${domain}`), 'its domain');
  assert.ok(confidence > 0 && confidence <= 1, 'confidence goes from 0 to 1');
  assert.ok(email !== input && email !== trimSpace(input), 'a suggestion differs from the input');
  assert.equal(checker.suggest(email), null, `a suggestion draws no other: ${email}`);
  checkChanges(input, email, changes);
  const stood = localOf(input, checker.validate);
  if (stood === null || stood === local) return suggestion;
  // Of foreign letters, where they are accepted at all, some are repaired: what is ASCII stays, and in its order.
  const foreign = /[^\0-\x7f]/g;
  if (foreign.test(stood)) {
    const kept = stood
      .replace(foreign, '')
      .replace(OPENING, '')
      .replace(/['}`]+$/, '');
    assert.ok(isWithin(kept, local), `${reason} leaves the rest of the local part alone`);
  } else {
    const unwrapped = stood.replace(OPENING, '');
    assert.notEqual(unwrapped, stood, `${reason} leaves the local part alone`);
    assert.ok(unwrapped.startsWith(local), 'of the local part only what is around it goes');
    assert.match(unwrapped.slice(local.length), /^['}`]*$/, 'only what closes it goes at its end');
  }
  return suggestion;
}

function checkCompletions(input, checker) {
  const typed = trimSpace(input);
  const at = typed.lastIndexOf('@') + 1;
  for (const email of checker.complete(input)) {
    checkOffer(email, checker);
    assert.equal(email.slice(0, at), typed.slice(0, at), 'a completion keeps what is before the @');
    assert.ok(email.slice(at).startsWith(typed.slice(at).toLowerCase()), 'and goes on with it');
    assert.equal(checker.suggest(email), null, 'a completion draws no suggestion');
  }
}

function checkSuggestions(input, checker, options, core) {
  const all = core.suggestEmails(input, options);
  checkPlain(all);
  assert.equal(new Set(all.map(({ email }) => email)).size, all.length, 'each is told once');
  all.forEach(({ email, changes, confidence }, i) => {
    checkOffer(email, checker);
    checkChanges(input, email, changes);
    assert.ok(i === 0 || all[i - 1].confidence >= confidence, 'the likeliest comes first');
  });
}

function checkExplanation(input, suggestion, options, core) {
  const explained = core.explainSuggestion(input, options);
  checkPlain(explained);
  assert.deepEqual(explained.suggestion, suggestion, 'an explanation is of the suggestion');
  // What takes the time is counted, which is the same on every machine.
  assert.ok(explained.interpretations.length <= MOST_INTERPRETATIONS, 'a text is read in few ways');
}

function checkSchema(input, checked, options, core) {
  const result = core.emailSchema(options)['~standard'].validate(input);
  if (checked.valid) assert.deepEqual(result, { value: checked.email });
  else assert.equal(result.issues.length, checked.issues.length, 'the schema tells every issue');
}

/** Every domain that the tables or the options call right. */
function knownIn({ providers, lookalikes }, { domains = [], knownDomains = [] }) {
  const known = new Set([...knownDomains, ...domains.map((each) => [each].flat()[0])]);
  for (const [table, suffixOf] of [
    [providers, (packed) => packed.split('@')[0]],
    [lookalikes, (tld) => tld],
  ]) {
    for (const line of table.trim().split('\n')) {
      const [tld, ...names] = line.split(' ');
      for (const name of names) known.add(`${name}.${suffixOf(tld)}`);
    }
  }
  return known;
}

/**
 * @param core - what `addressee/core` exports
 * @param tables - `providers` and `lookalikes` as they stand in `src/data`
 * @returns `check`, which throws where something does not hold for a text, and what it knows to be right
 */
export function invariantsOf(core, tables) {
  const sets = Object.entries(OPTION_SETS).map(([name, options]) => {
    const known = knownIn(tables, options);
    return { name, options, known, checker: core.createEmailChecker(options) };
  });

  function check(input) {
    for (const { name, options, known, checker } of sets) {
      try {
        const checked = checkValidation(input, checker, core);
        checkWarnings(input, checked, checker, core);
        const isKnown = (domain) => known.has(domain);
        const suggestion = checkSuggestion(input, checked, checker, isKnown);
        checkCompletions(input, checker);
        checkSchema(input, checked, options, core);
        if (!FURTHER.has(name)) continue;
        checkSuggestions(input, checker, options, core);
        checkExplanation(input, suggestion, options, core);
      } catch (cause) {
        throw new Error(`${cause.message} (options: ${name}, input: ${JSON.stringify(input)})`, {
          cause,
        });
      }
    }
  }
  return { check, known: sets[0].known };
}
