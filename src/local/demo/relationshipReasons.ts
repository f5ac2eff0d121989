import type { LineOfBusiness, RelationshipType } from '../../generated/resolvers.ts'
import type { Bilingual } from './names.ts'

const said = (zh: string, en: string): Bilingual => ({ zh, en })

const EVERYWHERE: Readonly<Record<RelationshipType, readonly Bilingual[]>> = {
  STRATEGIC: [
    said('签有战略合作框架协议，合作覆盖多条产品线', 'Framework agreement in force, several product lines'),
    said('行业龙头，信用评级高，业务持续稳定', 'Leader of its industry, high rating, steady demand'),
  ],
  TRANSACTIONAL: [
    said('单一产品往来，以价格为主要考虑', 'One product, chosen by price'),
    said('项目合作，项目结束后复核', 'One project; to be reviewed at its end'),
  ],
  GROWTH: [
    said('规模尚小，经营增长快，值得培育', 'Small and growing fast: worth building'),
    said('资产持续增加，交叉销售潜力大', 'Assets rising, room for more products'),
  ],
  PROBLEM: [
    said('贷款逾期，现金流紧张', 'Loan overdue, cash flow tight'),
    said('应收账款回收困难，列入观察名单', 'Receivables slow to come in; on the watch list'),
    said('对外担保金额大，风险可能传导', 'Large guarantees for others: trouble may spread'),
  ],
  TERMINATED: [
    said('业务需求变化，客户主动结清', 'Needs changed; the party closed its accounts'),
    said('合作到期未续签', 'Agreement ran out and was not renewed'),
  ],
}

/** Where a line has its own reasons, they stand instead of the common ones. */
const IN_LINE: Partial<Record<`${LineOfBusiness}/${RelationshipType}`, readonly Bilingual[]>> = {
  'INVESTOR/STRATEGIC': [said('前二十大股东，长期持有', 'Among the twenty largest holders, long-term')],
  'INVESTOR/GROWTH': [said('近期建仓，关注度上升', 'New position, growing interest')],
  'INVESTOR/TRANSACTIONAL': [said('短期交易型持有', 'Trades in and out')],
  'INVESTOR/PROBLEM': [
    said('对资产质量披露存在质疑，曾投反对票', 'Doubts our disclosure on asset quality; voted against'),
  ],
  'INVESTOR/TERMINATED': [said('已清仓', 'Sold its whole position')],
  'SUPPLIER/STRATEGIC': [said('核心系统供应商，替换成本高', 'Runs a core system; hard to replace')],
  'SUPPLIER/TRANSACTIONAL': [said('按需询价采购', 'Bought on quotation, as needed')],
  'SUPPLIER/GROWTH': [said('试点供应商，表现良好', 'Pilot supplier, doing well')],
  'SUPPLIER/PROBLEM': [said('多次延期交付', 'Delivered late more than once')],
  'SUPPLIER/TERMINATED': [said('招标未中，合同到期终止', 'Lost the tender; contract ran out')],
  'PARTNER/STRATEGIC': [said('联合品牌合作，系统互联', 'Joint brand, connected systems')],
}

export function reasonsFor(line: LineOfBusiness, type: RelationshipType): readonly Bilingual[] {
  return IN_LINE[`${line}/${type}`] ?? EVERYWHERE[type]
}
