import { Component, type ReactNode } from 'react'
import { createWords } from './words/createWords.ts'
import { Message } from './Message.tsx'

interface ErrorBoundaryProps {
  language: string
  /** Begins again with the whole record, for when the view itself is what cannot be drawn. */
  onFresh: () => void
  children: ReactNode
}

/** If drawing fails: says so, keeps the view, and offers to show it again or to begin afresh. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    const words = createWords(this.props.language)
    const again = () => this.setState({ error: null })
    return (
      <div className="bilateral-timeline"><Message title={words('crashed')} details={[error instanceof Error ? error.message : String(error)]}>
        <p>{words('crashedHelp')}</p>
        <button type="button" className="bt-button bt-primary" onClick={again}>{words('crashedAgain')}</button>
        <button type="button" className="bt-button" onClick={() => { this.props.onFresh(); again() }}>{words('crashedFresh')}</button>
      </Message></div>
    )
  }
}
