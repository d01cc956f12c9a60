/** What WebDriver calls an element, in answers and arguments. */
const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf'
export type ElementReference = Readonly<Record<typeof ELEMENT_KEY, string>>

/** The driver's own refusal, by the name the standard gives it: "element click intercepted", "stale element reference". */
export class WebDriverError extends Error {
  constructor(
    readonly reason: string,
    message: string,
  ) {
    super(`${reason}: ${message}`)
    this.name = 'WebDriverError'
  }
}

/** The few commands of W3C WebDriver that walking through an app needs, over plain HTTP. */
export class WebDriver {
  private constructor(private readonly session: string) {}

  /** @param capabilities as the driver wants them, all of them required */
  static async open(driverUrl: string, capabilities: object): Promise<WebDriver> {
    const made = await command('POST', `${driverUrl}/session`, {
      capabilities: { alwaysMatch: capabilities },
    })
    return new WebDriver(`${driverUrl}/session/${(made as { sessionId: string }).sessionId}`)
  }

  async goto(url: string): Promise<void> {
    await this.post('url', { url })
  }

  async reload(): Promise<void> {
    await this.post('refresh', {})
  }

  async resize(width: number, height: number): Promise<void> {
    await this.post('window/rect', { width, height })
  }

  /** @param body of a function; `arguments` holds the arguments, elements go in and come out as references */
  execute(body: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.post('execute/sync', { script: body, args })
  }

  async click(element: ElementReference): Promise<void> {
    await this.post(`element/${element[ELEMENT_KEY]}/click`, {})
  }

  async clear(element: ElementReference): Promise<void> {
    await this.post(`element/${element[ELEMENT_KEY]}/clear`, {})
  }

  /** Types as a keyboard does. */
  async type(element: ElementReference, text: string): Promise<void> {
    await this.post(`element/${element[ELEMENT_KEY]}/value`, { text })
  }

  /** @returns the picture as PNG */
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await command('GET', `${this.session}/screenshot`)) as string, 'base64')
  }

  /** Closes the browser. */
  async close(): Promise<void> {
    await command('DELETE', this.session)
  }

  private post(path: string, body: object): Promise<unknown> {
    return command('POST', `${this.session}/${path}`, body)
  }
}

/** @throws WebDriverError when the driver refuses; TypeError when it is not there */
async function command(method: string, url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await answer.json()) as { value: unknown }
  if (answer.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new WebDriverError(error, message)
}
