interface Fetching {
  signal: AbortSignal
  /** Told the share that has come, from 0 to 1, where the server says how much there is. */
  onProgress: (share: number) => void
}

/** Fetches a text. @throws Error with the server's answer, where that is no file, or with what the network says */
export async function fetchText(address: string, { signal, onProgress }: Fetching): Promise<string> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim())
  // What comes packed is longer than the server says.
  const size = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length'))
  if (!response.body || size === 0) return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let came = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    came += value.length
    onProgress(Math.min(1, came / size))
  }
}
