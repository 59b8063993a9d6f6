import type { PolicyDocument } from '../../../src/api/shapes.ts'
import { departmentHref, Link, readerHref } from '../../parts/link.tsx'
import { RoleMark } from '../../parts/role-mark.tsx'
import { byRole } from '../roles.ts'

/** The columns' twin for narrow screens: each task with its departments, by document order. */
export function TaskList({ policy }: { policy: PolicyDocument }) {
  return (
    <ol className="task-list">
      {policy.tasks
        .filter((task) => task.departments.length > 0)
        .map((task) => (
          <li key={task.id}>
            <h3 lang="zh-Hans">
              <Link href={readerHref(policy.id, task.start, task.end)}>
                {task.number} {task.title}
              </Link>
            </h3>
            <ul>
              {[...task.departments].sort(byRole).map((department) => (
                <li key={`${department.id} ${department.role}`}>
                  <RoleMark role={department.role} /> <Link href={departmentHref(department.id)}>{department.name}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ol>
  )
}
