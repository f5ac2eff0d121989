import { isDone, progressByDay, progressOf, progressOfGoal, progressOfWeek } from '../domain/workProgress.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { interactionModel } from '../usecases/models.ts'
import { readRecord, readReferred } from '../usecases/readRecord.ts'
import { readWorkPlan, readWorkPlans } from '../usecases/work/readWork.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const workPlanResolvers: Resolvers = {
  WorkPlan: {
    ...recordFields,
    employee: ({ data }, _, context) => readReferred(context, 'emp', data.employeeId),
    month: ({ data }) => data.month,
    state: ({ data }) => data.state,
    goals: ({ data }) => data.goals.map((goal) => ({ ...goal, progress: progressOfGoal(data, goal.key) })),
    weeks: ({ data }) => data.weeks.map((week) => ({ ...week, progress: progressOfWeek(data, week.key) })),
    actions: ({ data }) => data.actions,
    days: ({ data }) => progressByDay(data),
    progress: ({ data }) => progressOf(data),
    writtenBy: ({ data }) => data.writtenBy,
    approvedBy: ({ data }) => data.approval?.by ?? null,
    approvedAt: ({ data }) => data.approval?.at ?? null,
    approvalNote: ({ data }) => data.approval?.note ?? null,
  },

  DayAction: {
    party: ({ partyId }, _, context) => (partyId ? readReferred(context, 'prt', partyId) : null),
    done: isDone,
    interactions: async ({ interactionIds }, _, context) => {
      const all = await Promise.all(interactionIds.map((id) => readRecord(context, 'int', id)))
      return all.flatMap((interaction) => (interaction ? [interactionModel(context, interaction)] : []))
    },
    finishedNote: ({ finished }) => finished?.note ?? null,
    finishedBy: ({ finished }) => finished?.by ?? null,
    finishedAt: ({ finished }) => finished?.at ?? null,
  },

  Query: {
    workPlan: async (_, args, context) => (await readWorkPlan(context, args)) ?? null,
    workPlans: async (_, args, context) => connection(await readWorkPlans(context, args)),
  },
}
