/** As much of a Flow-language document as a picture of it needs. */
export interface FlowDocument {
  Actions: FlowAction[]
  Metadata: { ActionMetadata: Record<string, { position: { x: number; y: number } } | undefined> }
}

interface FlowAction {
  Identifier: string
  Type: string
  Transitions: {
    NextAction?: string
    Conditions?: { NextAction: string; Condition: { Operands: string[] } }[]
    Errors?: { NextAction: string; ErrorType: string }[]
  }
}

export interface Block {
  id: string
  type: string
  position: { x: number; y: number }
}

export interface Link {
  id: string
  from: string
  to: string
  label: string
}

export function blocksOf(flow: FlowDocument): Block[] {
  return flow.Actions.map((action) => ({
    id: action.Identifier,
    type: action.Type,
    position: flow.Metadata.ActionMetadata[action.Identifier]?.position ?? { x: 0, y: 0 },
  }))
}

/** One link for each pair of blocks, labelled with all the ways from one to the other. */
export function linksOf(flow: FlowDocument): Link[] {
  const labels = new Map<string, Link>()
  for (const action of flow.Actions) {
    for (const { to, label } of exits(action)) {
      const id = `${action.Identifier} > ${to}`
      const known = labels.get(id)
      labels.set(id, { id, from: action.Identifier, to, label: known ? `${known.label}, ${label}` : label })
    }
  }
  return [...labels.values()]
}

function exits({ Transitions: { Conditions = [], Errors = [], NextAction } }: FlowAction) {
  const branches = [
    ...Conditions.map((c) => ({ to: c.NextAction, label: c.Condition.Operands.join(' ') })),
    ...Errors.map((e) => ({ to: e.NextAction, label: e.ErrorType })),
  ]
  return branches.length === 0 || Conditions.length === 0
    ? [...(NextAction === undefined ? [] : [{ to: NextAction, label: 'next' }]), ...branches]
    : branches
}
