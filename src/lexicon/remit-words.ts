import { stems } from './department-stems.ts'
import type { FunctionSlug } from './functions.ts'

/** Words that names of institutions join to a remit: 公路|建设|养护|中心. */
const words = new Set(
  '服务 管理 监督 监管 监测 检测 检验 检疫 检查 研究 科学 技术 指导 培训 教育 考试 招生 评估 评价 鉴定 推广 开发 发展 促进 保障 应急 指挥 综合 行业 事务 信息 设计 规划 建设 养护 维护 质量 标准 安全 产品 工程 项目 资产 资源 环境 气候 土地 土壤 种子 植保 植物 保护 动物 疫病 防控 预防 控制 治疗 救助 救援 救护 康复 福利 社会 公共 行政 执法 政策 法规 政务 数字 数据 网络 电子 通信 档案 文献 文化 艺术 体育 训练 竞赛 人才 人力 劳动 就业 创业 创新 成果 转化 产业 工业 农业 林业 牧业 渔业 畜牧 水产 水利 水文 勘测 勘察 勘查 地质 矿产 测绘 能源 节能 电力 交通 运输 公路 道路 铁路 航道 港口 机场 物流 贸易 商贸 投资 金融 信用 价格 成本 调查 统计 审计 财务 结算 核算 采购 交易 登记 认证 认可 计量 纤维 药品 食品 医疗 器械 卫生 健康 疾病 妇幼 血液 中医 医学 医保 基金 经办 稽核 仲裁 调解 法律 援助 公证 宣传 新闻 出版 广播 电视 影视 传媒 会展 博览 旅游 景区 园林 绿化 市容 环卫 城市 城乡 农村 乡村 社区 住房 房屋 房产 建筑 造价 招标 投标 供水 排水 节水 调水 引水 灌溉 水库 水质 湿地 森林 防火 草原 国家 公园 自然 野生 海洋 渔政 船舶 检修 特种 设备 锅炉 机动车 驾驶 车辆 停车 收费 稽查 督查 督导 巡察 考核 绩效 机关 后勤 接待 外事 侨务 合作 交流 对外 友好 老年 老干部 青少年 儿童 妇女 志愿 慈善 募捐 殡葬 婚姻 军休 军供 退役 军人 优抚 双拥 民族 宗教 史志 党史 情报 知识 产权 专利 商标 品牌 会计 珠算 教学 教研 装备 电化 职业 技能 学生 资助 高校 毕业生 基础 专业 人员 职称 事业 单位 编制 重大 重点 民营 经济 中小 企业 个体 消费者 权益 投诉 举报 热线 便民 大厅 工作 非遗 敬老 光荣 污水 垃圾 处理 净化 自来水'.split(
    ' ',
  ),
)
const longest = 8

/**
 * Whether a remit is made of known words only, so that its institution needs no line of its own, and the functions of the first remit in
 * it. Takes time linear in its length.
 */
export function readRemit(remit: string): readonly FunctionSlug[] | undefined {
  const reached: (readonly FunctionSlug[] | undefined)[] = [[]]
  for (let end = 2; end <= remit.length; end++) {
    for (let start = Math.max(0, end - longest); start <= end - 2; start++) {
      const before = reached[start]
      if (before === undefined) continue
      const word = remit.slice(start, end)
      const stem = stems.get(word)
      if (stem === undefined && !words.has(word)) continue
      reached[end] = before.length > 0 ? before : (stem?.functions ?? [])
      break
    }
    const and = reached[end - 1]
    if (reached[end] === undefined && and !== undefined && /[和与及]/.test(remit.charAt(end - 1))) reached[end] = and
  }
  return reached[remit.length]
}
