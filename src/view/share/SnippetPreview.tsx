import { useEffect, useRef, useState } from 'react'
import type { Embed } from '../../exchange/snippets/Embed.ts'
import { useTools } from '../TimelineContext.tsx'
import type { EmbedKind } from './embedKinds.ts'

/** What a snippet gives, in the dialog's width: the link, or the timeline itself. */
export function SnippetPreview({ kind, embed }: { kind: EmbedKind; embed: Embed }) {
  const { words } = useTools()
  if (kind.link) return <p><a href={embed.link} target="_blank" rel="noopener">{embed.title}</a></p>
  return <FramePreview key={embed.frame} address={embed.frame} title={words('sharePreview')} least={embed.height} grows={kind.grows === true} />
}

interface FramePreviewProps {
  address: string
  title: string
  /** Height in CSS pixels, or the least of it. */
  least: number
  grows: boolean
}

function FramePreview({ address, title, least, grows }: FramePreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [told, setTold] = useState(0)
  // As the script of the snippet does.
  useEffect(() => {
    const page = frame.current?.ownerDocument.defaultView
    const hear = ({ source, data }: MessageEvent<{ from?: unknown; event?: unknown; detail?: { height?: unknown } } | null>) => {
      if (source !== frame.current?.contentWindow || data?.from !== 'bilateral-timeline' || data.event !== 'height') return
      if (typeof data.detail?.height === 'number') setTold(data.detail.height)
    }
    page?.addEventListener('message', hear)
    return () => page?.removeEventListener('message', hear)
  }, [])
  return <iframe ref={frame} className="bt-preview" src={address} title={title} height={grows ? Math.max(least, told) : least} loading="lazy" />
}
