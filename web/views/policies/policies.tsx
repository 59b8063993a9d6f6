import './policies.css'
import { useUrlState } from '../../state/url.ts'
import { PolicyReader } from './policy-reader.tsx'
import { PolicyTable } from './policy-table.tsx'
import { policiesCodec } from './state.ts'

/** The list of policies, or one of them in the reader with `?id=`. */
export function Policies() {
  const [state] = useUrlState(policiesCodec)
  return state.id === '' ? <PolicyTable /> : <PolicyReader key={state.id} id={state.id} />
}
