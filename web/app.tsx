import { type ComponentType, lazy, Suspense } from 'react'
import { Frame } from './panels/frame.tsx'
import { Boundary } from './parts/boundary.tsx'
import { Loading } from './parts/states.tsx'
import { useAddress } from './state/url.ts'
import { Start } from './views/start.tsx'

/** The seven views by their address; all but the first are loaded when asked for. */
const views: Readonly<Record<string, ComponentType>> = {
  '/': Start,
  '/departments': lazy(() => import('./views/departments/departments.tsx').then((m) => ({ default: m.Departments }))),
  '/policies': lazy(() => import('./views/policies/policies.tsx').then((m) => ({ default: m.Policies }))),
  '/targets': lazy(() => import('./views/targets/targets.tsx').then((m) => ({ default: m.Targets }))),
  '/brands': lazy(() => import('./views/brands/brands.tsx').then((m) => ({ default: m.Brands }))),
  '/compare': lazy(() => import('./views/compare/compare.tsx').then((m) => ({ default: m.Compare }))),
  '/explore': lazy(() => import('./views/explore/explore.tsx').then((m) => ({ default: m.Explore }))),
}

export function App() {
  const { pathname } = useAddress()
  const View = views[pathname] ?? Start
  return (
    <Frame path={pathname}>
      <Boundary key={pathname}>
        <Suspense fallback={<Loading />}>
          <View />
        </Suspense>
      </Boundary>
    </Frame>
  )
}
