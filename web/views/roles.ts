/** The roles of a department in a task, the leader first. */
export const roles = ['lead', 'responsible', 'support', 'implement'] as const

const rank = (role: string) => roles.indexOf(role as (typeof roles)[number])

/** Orders departments of one task by their role. */
export const byRole = (a: { readonly role: string }, b: { readonly role: string }): number => rank(a.role) - rank(b.role)
