import { oneOf, stored } from './stored.ts'

export type Theme = 'light' | 'dark'

const preferred: Theme = typeof matchMedia !== 'undefined' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'

const theme = stored<Theme>('zhengtu.theme', oneOf(['light', 'dark']), preferred, (value) => {
  document.documentElement.dataset.theme = value
})

export const useTheme = theme.use
export const setTheme = theme.set
