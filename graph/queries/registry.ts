import { brandCarriers } from './brand-carriers.ts'
import { brandsByProvince } from './brands-by-province.ts'
import { citations } from './citations.ts'
import { deadlines } from './deadlines.ts'
import { departmentFunctions } from './department-functions.ts'
import { departmentSuccessions } from './department-successions.ts'
import { departments } from './departments.ts'
import { departmentsOfTask } from './departments-of-task.ts'
import { functionPeers } from './function-peers.ts'
import { functionsByProvince } from './functions-by-province.ts'
import { indicators } from './indicators.ts'
import { leadingDepartments } from './leading-departments.ts'
import { mostCited } from './most-cited.ts'
import { neighbourhoodCounts } from './neighbourhood-counts.ts'
import { neighbours } from './neighbours.ts'
import { partnersOfDepartment } from './partners-of-department.ts'
import { policies } from './policies.ts'
import { policyBrands } from './policy-brands.ts'
import { policyIssuers } from './policy-issuers.ts'
import { policyResponsibilities } from './policy-responsibilities.ts'
import { policyTargets } from './policy-targets.ts'
import { policyTasks } from './policy-tasks.ts'
import { provinceCoverage } from './province-coverage.ts'
import type { NamedQuery } from './query.ts'
import { relationshipStats } from './relationship-stats.ts'
import { searchByName } from './search-by-name.ts'
import { sharedResponsibilities } from './shared-responsibilities.ts'
import { sharedTasks } from './shared-tasks.ts'
import { shortestPaths } from './shortest-paths.ts'
import { stats } from './stats.ts'
import { targetsByIndicator } from './targets-by-indicator.ts'
import { tasksOfDepartment } from './tasks-of-department.ts'
import { unassignedTasks } from './unassigned-tasks.ts'
import { unresolvedDepartments } from './unresolved-departments.ts'

/** Every named read, in the order in which people meet them. */
export const queries: readonly NamedQuery[] = [
  sharedResponsibilities,
  sharedTasks,
  tasksOfDepartment,
  partnersOfDepartment,
  departmentsOfTask,
  targetsByIndicator,
  indicators,
  brandsByProvince,
  brandCarriers,
  citations,
  neighbourhoodCounts,
  neighbours,
  shortestPaths,
  searchByName,
  stats,
  relationshipStats,
  policies,
  policyTasks,
  policyResponsibilities,
  policyTargets,
  policyBrands,
  policyIssuers,
  departments,
  leadingDepartments,
  departmentSuccessions,
  departmentFunctions,
  functionPeers,
  functionsByProvince,
  provinceCoverage,
  unassignedTasks,
  deadlines,
  unresolvedDepartments,
  mostCited,
]
