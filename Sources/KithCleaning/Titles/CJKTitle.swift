/// Job titles in Japanese, Chinese and Korean, which are written without blanks.
enum CJKTitle {
  /// `nil` for titles in other scripts, or without a word of rank.
  static func finding(in text: String) -> JobTitle.Finding? {
    guard text.unicodeScalars.contains(where: { (0x3040...0xD7A3).contains($0.value) }) else {
      return nil
    }
    for word in below where text.contains(word) {
      return JobTitle.Finding(level: .entry, words: word, decides: false)
    }
    for mark in past where text.hasPrefix(mark) { return nil }
    for (level, words) in ranks {
      for word in words.split(separator: " ") where text.contains(word) {
        return JobTitle.Finding(level: level, words: String(word), decides: true)
      }
    }
    return nil
  }

  /// Who works for somebody of rank.
  private static let below = ["秘書", "秘书", "助理", "アシスタント", "비서"]

  private static let past = ["元", "前", "전 "]

  // Longer words first: 副社長 holds 社長, 副总经理 holds 总经理 and 经理.
  private static let ranks: [(Seniority, String)] = [
    (.training, "実習生 实习生 實習生 インターン 인턴 研修生 管培生 学生"),
    (.vp, "副社長 副总裁 副總裁 副总经理 副總經理 専務 常務 執行役員 부사장 전무 상무"),
    (
      .cxo,
      """
      代表取締役 社長 会長 最高経営責任者 最高技術責任者 最高財務責任者 最高執行責任者 首席执行官 首席执行官 首席技术官 首席财务官 首席运营官 首席 总裁 總裁 \
      董事长 董事長 总经理 總經理 대표이사 대표 사장 회장 理事長 頭取
      """
    ),
    (.founder, "創業者 创始人 創辦人 联合创始人 설립자 창업자"),
    (.owner, "オーナー 老板 老闆 店主"),
    (.partner, "合伙人 合夥人 パートナー弁護士"),
    (.director, "取締役 董事 总监 總監 이사 監査役 局長"),
    (.head, "本部長 事業部長 副部長 部長 部门负责人 负责人 支社長 支店長 工場長 부장 본부장 실장 院長 校長 所長 室長"),
    (.manager, "課長 係長 店長 次長 マネージャー マネジャー 经理 經理 主管 과장 차장 팀장 매니저 リーダー"),
    (.senior, "主任 シニア 高级 高級 资深 대리"),
    (.entry, "社員 専员 专员 사원 担当"),
  ]
}
