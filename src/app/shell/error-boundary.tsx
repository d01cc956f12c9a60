import { Component, type ComponentChildren } from 'preact'

interface Props {
  /** Starts over when it changes: another address may work. */
  readonly resetKey: string
  readonly fallback: (error: unknown) => ComponentChildren
  readonly children: ComponentChildren
}

interface State {
  readonly failed: { readonly error: unknown; readonly key: string } | null
}

/** Keeps a screen that throws from taking the app down with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null }

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: { error, key: this.props.resetKey } })
  }

  render() {
    const { failed } = this.state
    return failed?.key === this.props.resetKey ? this.props.fallback(failed.error) : this.props.children
  }
}
