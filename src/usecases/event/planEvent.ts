import type { Event } from '../../domain/event.ts'
import { eventItem } from '../../store/items/eventItem.ts'
import { recordPlanner } from '../recordPlanner.ts'

export const plansOfEvents = recordPlanner<Event>(eventItem)
