import { execFileSync, spawnSync } from 'node:child_process'

/** Installs a package with apt-get where there is one that may be used; whether it did. */
export function installPackage(name: string): boolean {
  if (!has('apt-get')) return false
  const [command = '', ...rest] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'apt-get']
  const run = (...asked: string[]) => spawnSync(command, [...rest, ...asked], { stdio: 'inherit' }).status === 0
  return run('update') && run('install', '-y', '--no-install-recommends', name)
}

function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
