import './departments.css'
import { useUrlState } from '../../state/url.ts'
import { DepartmentDetail } from './department-detail.tsx'
import { MatrixPage } from './matrix-page.tsx'
import { departmentsCodec } from './state.ts'

/** Who shares responsibilities with whom: the matrix, or one department's page with `?id=`. */
export function Departments() {
  const [state] = useUrlState(departmentsCodec)
  return state.id === '' ? <MatrixPage /> : <DepartmentDetail id={state.id} />
}
