import { Bookmark, CircleHelp, Languages, Moon, Sun } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { core } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'
import { setLanguage, useLanguage } from '../i18n/language.ts'
import { exploreHref, hrefOf, Link } from '../parts/link.tsx'
import { useSubject } from '../state/subject.ts'
import { setTheme, useTheme } from '../state/theme.ts'
import { navigate } from '../state/url.ts'
import { Help } from './help.tsx'
import { SearchBox } from './search-box.tsx'

const SavedViews = lazy(() => import('./saved-views.tsx').then((m) => ({ default: m.SavedViews })))
const pages = ['start', 'departments', 'policies', 'targets', 'brands', 'compare', 'explore'] as const

/** The top bar and the seven views as a plain list; the page stands between. */
export function Frame({ path, children }: { path: string; children: ReactNode }) {
  const text = useText(core)
  const [open, setOpen] = useState<'help' | 'views'>()
  const close = () => setOpen(undefined)
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
      if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      if (event.key === '?') setOpen('help')
      if (event.key === 'v') setOpen('views')
      if (event.key === '/') {
        event.preventDefault()
        document.querySelector<HTMLInputElement>('.search input')?.focus()
      }
    }
    document.addEventListener('keydown', ask)
    return () => document.removeEventListener('keydown', ask)
  }, [])
  const page = pages.find((name) => path === `/${name}`) ?? 'start'
  const content = useRef<HTMLElement>(null)
  const shown = useRef(path)
  const views = useRef<HTMLElement>(null)
  useEffect(() => {
    views.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // A page that is gone takes the focus with it: it goes on in the one that came.
    if (shown.current !== path && document.activeElement === document.body) content.current?.focus({ preventScroll: true })
    shown.current = path
  }, [path])
  const subject = useSubject()
  const title = [subject, text[page]].filter(Boolean).join(' · ')
  useEffect(() => {
    document.title = `${title} · ${text.product}`
  }, [title, text])
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <header className="bar">
        <Link className="brand" href="/">
          政图 <span>Zhengtu</span>
        </Link>
        <SearchBox onPick={(node) => navigate(page === 'explore' ? exploreHref(node.id) : hrefOf(node))} />
        <Switches open={setOpen} />
      </header>
      <nav ref={views} className="side" aria-label={text.views}>
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
      <main id="content" ref={content} tabIndex={-1}>
        {children}
      </main>
      {open === 'help' && <Help close={close} />}
      {open === 'views' && (
        <Suspense fallback={null}>
          <SavedViews title={title} close={close} />
        </Suspense>
      )}
    </div>
  )
}

function Switches({ open }: { open: (what: 'help' | 'views') => void }) {
  const text = useText(core)
  const language = useLanguage()
  const theme = useTheme()
  const dark = theme === 'dark'
  return (
    <div className="switches">
      <button type="button" className="quiet" onClick={() => open('views')}>
        <Bookmark size={16} aria-hidden="true" /> <span>{text.savedViews}</span>
      </button>
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
      <button type="button" className="quiet" onClick={() => open('help')}>
        <CircleHelp size={16} aria-hidden="true" /> <span>{text.help}</span>
      </button>
    </div>
  )
}
