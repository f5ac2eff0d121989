import type { ExportParticipant, ExportRow } from '../../src/exports/exportRow.ts'
import type { ExportAbout } from '../../src/exports/exportWriter.ts'

export const ABOUT: ExportAbout = {
  exportId: 'exp_01JAMXQZ1V0000000000000000',
  tenant: 'first-bank',
  askedBy: 'Grace Chan',
  askedAt: '2026-11-22T15:00:00.000Z',
  of: 'Redwood Capital',
  language: 'EN',
  timeZone: 'Asia/Hong_Kong',
  bom: false,
  from: null,
  to: null,
  filter: null,
}

/** A contact as a writer is given it, with what a test says of it. */
export function exportRow(said: Partial<ExportRow> = {}): ExportRow {
  return {
    interactionId: 'int_01JAMXQZ1V0000000000000000',
    occurredAt: '2026-03-09T08:30:00.000Z',
    durationMinutes: 45,
    channel: 'MEETING',
    direction: 'OUTBOUND',
    initiation: 'HUMAN',
    lineOfBusiness: 'INVESTOR',
    confidentiality: 'NORMAL',
    subject: 'Results',
    summary: null,
    outcome: null,
    topics: [],
    sentiment: null,
    participants: [],
    direct: true,
    via: [],
    commitments: [],
    content: [],
    event: null,
    disclosureClass: null,
    version: 1,
    recordedAt: '2026-03-09T09:00:00.000Z',
    recordedBy: 'emp_1',
    withheld: [],
    ...said,
  }
}

/** 王小明, Wang Xiaoming, who has an office telephone, a mobile one and an address that he does not want to be written to. */
export const WANG: ExportParticipant = {
  part: 'ATTENDEE',
  employee: null,
  party: {
    id: 'prt_01JAMXQZ1V0000000000000001',
    kind: 'PERSON',
    name: '王小明',
    card: {
      personNames: [
        {
          display: '王小明',
          family: '王',
          given: '小明',
          middle: null,
          prefix: null,
          suffix: null,
          script: 'HAN',
          order: 'FAMILY_FIRST',
        },
        {
          display: 'Wang Xiaoming, CFA',
          family: 'Wang',
          given: 'Xiaoming',
          middle: null,
          prefix: null,
          suffix: 'CFA',
          script: 'LATIN',
          order: 'FAMILY_FIRST',
        },
      ],
      organizationNames: null,
      contactPoints: [
        { kind: 'EMAIL', value: 'private@home.example', label: 'home', preferred: false, optedOut: true },
        { kind: 'EMAIL', value: 'wang@redwood.example', label: 'work', preferred: true, optedOut: false },
        { kind: 'MOBILE', value: '+86 139 0000 0000', label: null, preferred: false, optedOut: false },
        {
          kind: 'PHONE',
          value: '+86 21 5555 0000',
          label: 'Front desk; 3/F',
          preferred: false,
          optedOut: false,
        },
        {
          kind: 'POSTAL',
          value: '上海市浦东新区世纪大道100号, 12/F',
          label: 'work',
          preferred: false,
          optedOut: false,
        },
        { kind: 'WECHAT', value: 'wang_xm', label: null, preferred: false, optedOut: false },
        {
          kind: 'WEB',
          value: 'https://redwood.example/?a=1;b=2',
          label: null,
          preferred: false,
          optedOut: false,
        },
      ],
      preferredLanguage: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      recordedAt: '2026-01-05T01:00:00.000Z',
    },
  },
}
