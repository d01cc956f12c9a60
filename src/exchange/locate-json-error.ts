/** Where a text stops being JSON, counted from 1; columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/**
 * Finds the first place where `text` is not JSON (RFC 8259). Engines word their own messages differently and some
 * leave the place out, so the text is walked again; that happens only after `JSON.parse` has refused it.
 *
 * @returns null when it is JSON after all. Never recurses, so depth costs no stack.
 */
export function locateJsonError(text: string): TextPlace | null {
  const offset = new JsonWalk(text).firstError()
  return offset === null ? null : placeOf(text, offset)
}

function placeOf(text: string, offset: number): TextPlace {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1 }
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'next'

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

class JsonWalk {
  private at = 0
  private expected: Expected = 'value'
  /** Closing signs of what is open, innermost last. */
  private readonly open: string[] = []

  constructor(private readonly text: string) {}

  firstError(): number | null {
    for (;;) {
      this.skip(SPACE)
      if (this.expected === 'next' && this.open.length === 0)
        return this.at === this.text.length ? null : this.at
      if (!this.step()) return this.at
    }
  }

  private step(): boolean {
    const sign = this.text[this.at]
    if (sign === undefined) return false
    if (this.expected === 'next') return this.stepAfterValue(sign)
    if (this.expected.endsWith('-or-end') && sign === this.open.at(-1)) return this.close()
    return this.expected.startsWith('key') ? this.stepKey(sign) : this.stepValue(sign)
  }

  private stepAfterValue(sign: string): boolean {
    if (sign === this.open.at(-1)) return this.close()
    if (sign !== ',') return false
    this.at += 1
    this.expected = this.open.at(-1) === '}' ? 'key' : 'value'
    return true
  }

  private stepKey(sign: string): boolean {
    if (sign !== '"' || !this.skipString()) return false
    this.skip(SPACE)
    if (this.text[this.at] !== ':') return false
    this.at += 1
    this.expected = 'value'
    return true
  }

  private stepValue(sign: string): boolean {
    if (sign === '{') return this.enter('}', 'key-or-end')
    if (sign === '[') return this.enter(']', 'value-or-end')
    this.expected = 'next'
    return sign === '"' ? this.skipString() : this.skip(WORD) || this.skip(NUMBER)
  }

  private enter(closing: string, expected: Expected): boolean {
    this.at += 1
    this.open.push(closing)
    this.expected = expected
    return true
  }

  private close(): boolean {
    this.at += 1
    this.open.pop()
    this.expected = 'next'
    return true
  }

  /** Stays on the sign that is wrong; at the end of the text when the string never ends. */
  private skipString(): boolean {
    this.at += 1
    for (;;) {
      const sign = this.text[this.at]
      if (sign === undefined || sign < ' ') return false
      if (sign === '\\') {
        if (!this.skip(ESCAPE)) return false
      } else {
        this.at += 1
        if (sign === '"') return true
      }
    }
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (!found) return false
    this.at += found[0].length
    return true
  }
}
