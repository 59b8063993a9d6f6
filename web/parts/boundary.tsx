import { Component, type ReactNode } from 'react'
import { core } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'
import { Link } from './link.tsx'

/** Keeps the frame standing when a page fails. */
export class Boundary extends Component<{ children: ReactNode }, { failed: unknown }> {
  override state = { failed: undefined as unknown }

  static getDerivedStateFromError(failed: unknown) {
    return { failed }
  }

  override render() {
    if (this.state.failed === undefined) return this.props.children
    return <Broken error={this.state.failed} retry={() => this.setState({ failed: undefined })} />
  }
}

function Broken({ error, retry }: { error: unknown; retry: () => void }) {
  const text = useText(core)
  return (
    <div className="page">
      <div className="state error" role="alert">
        <p className="state-title">{text.broken}</p>
        <p>{text.brokenHint}</p>
        <p className="muted small">{String(error)}</p>
        <p className="row">
          <button type="button" onClick={retry}>
            {text.retry}
          </button>
          <Link href="/">{text.start}</Link>
        </p>
      </div>
    </div>
  )
}
