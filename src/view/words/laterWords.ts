import en from './en.json'
import later from './en.json?later'

// English words of what comes later join those at hand; other languages come whole.
Object.assign(en, later)
