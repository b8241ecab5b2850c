const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
const STAGE = '<style>html,body{margin:0}#stage{width:1280px;height:720px;overflow:hidden}</style>'

/** A page for one library that the driver holds. */
export function stagePage(name: string): string {
  return `${HEAD}<title>${name}</title>${STAGE}<link rel="stylesheet" href="/${name}/${name}.css"><div id="stage"></div><script type="module" src="/driver/driver.js"></script>`
}

/** The least page that shows the record's titles with a library, everything it needs asked for at once. */
export function firstViewPage(name: string): string {
  return `${HEAD}<title>${name}</title>${STAGE}<link rel="stylesheet" href="/${name}/${name}.css"><link rel="preload" as="fetch" crossorigin href="/record-events.json"><div id="stage"></div>
<script type="module">
import adapter from '/${name}/${name}.js'
const events = await (await fetch('/record-events.json')).json()
adapter.mount(document.querySelector('#stage'), await adapter.prepare(events, null))
</script>`
}
