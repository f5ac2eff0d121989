import type { Alert } from '../../domain/alert.ts'
import type { Signal } from '../../domain/signal.ts'
import type { WarningRule } from '../../domain/warningRule.ts'
import { alertItem } from '../../store/items/alertItem.ts'
import { signalItem } from '../../store/items/signalItem.ts'
import { warningRuleItem } from '../../store/items/warningRuleItem.ts'
import { recordPlanner } from '../recordPlanner.ts'

export const planSignal = recordPlanner<Signal>(signalItem)
export const planWarningRule = recordPlanner<WarningRule>(warningRuleItem)
export const planAlert = recordPlanner<Alert>(alertItem)
