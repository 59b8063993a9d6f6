import { CircleHelp, Languages, Moon, Sun } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { core } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'
import { setLanguage, useLanguage } from '../i18n/language.ts'
import { hrefOf, Link } from '../parts/link.tsx'
import { setTheme, useTheme } from '../state/theme.ts'
import { navigate } from '../state/url.ts'
import { Help } from './help.tsx'
import { SearchBox } from './search-box.tsx'

const pages = ['start', 'departments', 'policies', 'targets', 'brands', 'compare', 'explore'] as const

/** The top bar and the seven views as a plain list; the page stands between. */
export function Frame({ path, children }: { path: string; children: ReactNode }) {
  const text = useText(core)
  const [help, setHelp] = useState(false)
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '?') setHelp(true)
      if (event.key === '/') {
        event.preventDefault()
        document.querySelector<HTMLInputElement>('.search input')?.focus()
      }
    }
    document.addEventListener('keydown', ask)
    return () => document.removeEventListener('keydown', ask)
  }, [])
  const page = pages.find((name) => path === `/${name}`) ?? 'start'
  useEffect(() => {
    document.title = `${text[page]} · ${text.product}`
  }, [text, page])
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <header className="bar">
        <Link className="brand" href="/">
          政图 <span>Zhengtu</span>
        </Link>
        <SearchBox onPick={(node) => navigate(hrefOf(node))} />
        <Switches openHelp={() => setHelp(true)} />
      </header>
      <nav className="side" aria-label={text.views}>
        <ul>
          {pages.map((name) => (
            <li key={name}>
              <Link href={name === 'start' ? '/' : `/${name}`} aria-current={name === page ? 'page' : undefined}>
                {text[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {help && <Help close={() => setHelp(false)} />}
    </div>
  )
}

function Switches({ openHelp }: { openHelp: () => void }) {
  const text = useText(core)
  const language = useLanguage()
  const theme = useTheme()
  const dark = theme === 'dark'
  return (
    <div className="switches">
      <button
        type="button"
        className="quiet"
        lang={language === 'zh' ? 'en' : 'zh-Hans'}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        <Languages size={16} aria-hidden="true" /> <span>{text.otherLanguage}</span>
      </button>
      <button type="button" className="quiet" onClick={() => setTheme(dark ? 'light' : 'dark')}>
        {dark ? <Sun size={16} aria-hidden="true" /> : <Moon size={16} aria-hidden="true" />}{' '}
        <span>{dark ? text.toLight : text.toDark}</span>
      </button>
      <button type="button" className="quiet" onClick={openHelp}>
        <CircleHelp size={16} aria-hidden="true" /> <span>{text.help}</span>
      </button>
    </div>
  )
}
