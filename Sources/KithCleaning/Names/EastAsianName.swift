import KithModel
import KithText

/// A name in Chinese characters, kana or Hangul, where the surname stands first and blanks are rare.
struct EastAsianName {
  /// The surname; `nil` where the characters do not tell.
  private(set) var surname: String?
  /// The given name.
  private(set) var given: String?
  /// What shows respect behind the name: 様, 先生, 씨.
  private(set) var honorific: String?

  /// `nil` for a text in any other script.
  init?(_ text: String) {
    guard let script = Self.script(of: text) else { return nil }
    var text = text
    takeHonorific(from: &text)
    let words = text.unicodeScalars.split { $0 == " " || $0 == "\u{3000}" || $0 == "\t" }
      .map { String($0) }
    switch words.count {
    case 1: split(words[0], script)
    case 2: settle(words[0], words[1])
    default: return nil
    }
  }

  private enum Script { case han, kana, hangul }

  /// The one script of all characters; Chinese characters with kana are Japanese.
  private static func script(of text: String) -> Script? {
    guard text.utf8.first.map({ $0 >= 0xE3 }) == true else { return nil }
    var script: Script?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0x3000: continue
      case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005: script = script ?? .han
      case 0x3041...0x30FF: script = .kana
      case 0xAC00...0xD7A3: script = .hangul
      default: return nil
      }
    }
    return script
  }

  private static let honorifics = [
    "선생님", "先生", "さん", "さま", "女士", "小姐", "博士", "教授", "様", "殿", "氏", "님", "씨",
  ]

  private mutating func takeHonorific(from text: inout String) {
    for ending in Self.honorifics where text.hasSuffix(ending) {
      let rest = text.unicodeScalars.dropLast(ending.unicodeScalars.count)
      // `金氏` may be a name: of one character only a surname of China is left.
      guard rest.count >= 2 || rest.first.map({ Self.chinese.contains(String($0)) }) == true else {
        return
      }
      honorific = ending
      text = String(scalars: rest)
      while text.unicodeScalars.last == " " || text.unicodeScalars.last == "\u{3000}" {
        text.unicodeScalars.removeLast()
      }
      return
    }
  }

  /// Two words: the surname first, unless only the second can be one (`伟 李`).
  private mutating func settle(_ first: String, _ second: String) {
    let isReversed = Self.isSurname(second) && !Self.isSurname(first)
    surname = isReversed ? second : first
    given = isReversed ? first : second
  }

  private static func isSurname(_ word: String) -> Bool {
    chinese.contains(word) || korean.contains(word) || doubles.contains(word)
      || japanese.contains(word)
  }

  /// A name without blanks.
  private mutating func split(_ name: String, _ script: Script) {
    // `田中さん`: respect is shown to surnames.
    if honorific != nil, Self.isSurname(name) {
      surname = name
      return
    }
    let letters = Array(name.unicodeScalars)
    func text(_ range: Range<Int>) -> String {
      String(scalars: letters[range])
    }
    guard (2...6).contains(letters.count) else {
      given = name
      return
    }
    var length = 0
    switch script {
    case .hangul:
      if Self.korean.contains(text(0..<1)) { length = 1 }
      if letters.count > 2, Self.koreanDoubles.contains(text(0..<2)) { length = 2 }
      if letters.count > 4 { length = 0 }
    case .han, .kana:
      length = Self.hanSurnameLength(letters.count, script: script, text)
    }
    guard length > 0 else {
      given = name
      return
    }
    surname = text(0..<length)
    given = text(length..<letters.count)
  }

  private static func hanSurnameLength(
    _ count: Int, script: Script, _ text: (Range<Int>) -> String
  ) -> Int {
    // Japanese surnames of three and of two characters, then those of China.
    if count > 3, japanese.contains(text(0..<3)) { return 3 }
    if count > 2, japanese.contains(text(0..<2)) || doubles.contains(text(0..<2)) { return 2 }
    if count <= 3, script == .han, chinese.contains(text(0..<1)) { return 1 }
    return script == .kana && count > 1 && japanese.contains(text(0..<1)) ? 1 : 0
  }

  private static let doubles = WordTable(
    """
    欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 宇文 夏侯 端木 南宫 南宮 独孤 张简 張簡 范姜
    """)

  private static let koreanDoubles = WordTable("남궁 황보 제갈 선우 독고 사공 서문")

  private static let korean = WordTable(
    """
    김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 손 배 백 허 남 심 노 로 하 곽 성 차 주 우 구 민 진 나 라 지 엄 원
    천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 리 림 량 남궁 황보 제갈 선우 독고
    """)

  private static let chinese = WordTable(
    """
    王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾锺谭譚陆陸汪范\
    金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐\
    耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆\
    麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺
    """.unicodeScalars.filter { $0.value > 0x2000 }.map { String($0) })

  private static let japanese = WordTable(
    """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎 阿部 森 池田 橋本 山下 石川
    中島 前田 藤田 後藤 小川 岡田 村上 長谷川 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野 竹内 田村 金子 和田 中山 石田 上田
    森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 谷口 安藤 大野 丸山 今井 武田 藤原 河野 上野 村田 杉山 増田 菅原 平野 大塚 千葉 久保 松井 小島 岩崎 木下 野口
    野村 佐野 菊地 菊池 松尾 市川 杉本 古川 大西 島田 水野 桜井 櫻井 高田 渡部 吉川 山内 西田 飯田 西川 小山 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東
    岩田 土屋 福島 川崎 本田 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 濱田 森本 星野 矢野 浅野 大久保 松下 吉岡 小池 野田 荒木 大谷 熊谷
    松浦 内藤 黒田 尾崎 永田 川村 望月 堀 松村 荒井 菅野 西山 平井 大島 岩本 片山 本間 早川 横田 岡崎 新井 鎌田 成田 宮田 小田 石橋 篠原 須藤 河合 沢田 澤田 萩原
    大石 高野 小松 児玉 黒木 栗原 白石 伊東 村井 三宅 村山 徳永 安倍 福井 榎本 宮下 大川 富田 北野 黒澤 黒沢 宮沢 三島 夏目 川端 大江 芥川 太宰 安部 稲垣 小沢
    小澤 岸田 麻生 羽生 錦織 大坂 本多 勝又 桑原 中井
    """)
}
