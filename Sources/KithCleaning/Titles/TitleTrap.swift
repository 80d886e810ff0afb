/// Words of rank that mean something else in company: `Product Owner`, `Chief of Staff`, `Account Director`.
enum TitleTrap {
  /// What words say that only a rule for them understands; `nil` for all others.
  static func finding(in words: [String]) -> JobTitle.Finding? {
    // `Chief Architect's Office`; a chief of staff may be of one.
    if words.contains("chief"), isOffice(words), !startsWithRank(words),
      words.prefix(2) != ["chief", "of"]
    {
      return JobTitle.Finding(level: .entry, words: "office", decides: false)
    }
    if let chief = chief(in: words) { return chief }
    if words.count > 1, generalSecretaries.contains(words[0] + " " + words[1]) {
      return JobTitle.Finding(level: .cxo, words: "secretary general", decides: true)
    }
    if let art = artist(in: words) { return art }
    // `Founder's Office`, `Office of the CEO`: where one works, not what one is.
    if isOffice(words), !startsWithRank(words) {
      return JobTitle.Finding(level: .entry, words: "office", decides: false)
    }
    if let index = words.firstIndex(where: TitleContexts.roles.contains), index > 0,
      TitleWords.level(ofWord: words[index - 1])?.decides == true
        || TitleWords.level(words[..<index].joined(separator: " "))?.decides == true
    {
      // `CEO Coach`, `Founder Advisor`.
      return JobTitle.Finding(level: .senior, words: words[index], decides: false)
    }
    // `Assistant Director`, `Assistant Vice President`: a rank below the one that is named.
    if let index = words.firstIndex(where: { $0 == "assistant" || $0 == "asst" }),
      index + 1 < words.count, TitleContexts.demoted.contains(words[index + 1])
    {
      return JobTitle.Finding(
        level: .manager, words: "assistant " + words[index + 1], decides: false)
    }
    if words.count > 1, words[0] == "associate",
      ["vice", "vp", "general", "dean"].contains(words[1])
    {
      return JobTitle.Finding(
        level: .manager, words: "associate " + words[1], decides: false)
    }
    if words.count > 1, TitleContexts.administrators.contains(words[0]), administered(words[1...]) {
      return JobTitle.Finding(level: .entry, words: words[0], decides: false)
    }
    return head(in: words)
  }

  /// `Administrateur systèmes`: who looks after machines, and sits on no board.
  private static func administered(_ rest: ArraySlice<String>) -> Bool {
    rest.contains { word in
      [
        "syst", "sist", "rese", "rede", "red", "base", "banc", "data", "linux", "windows", "it",
        "web", "sql", "vente",
      ].contains { word.hasPrefix($0) }
    }
  }

  /// `Directeur artistique`, `Director of Photography`: who directs art, and nobody's department.
  private static func artist(in words: [String]) -> JobTitle.Finding? {
    guard let place = words.firstIndex(where: { TitleContexts.directors.contains($0) }) else {
      return nil
    }
    let thing = words[(place + 1)...].drop {
      ["of", "de", "del", "della", "di", "da", "la"].contains($0)
    }
    guard let thing = thing.first, TitleContexts.arts.contains(thing) else { return nil }
    return JobTitle.Finding(level: .senior, words: "\(words[place]) \(thing)", decides: false)
  }

  /// Whether an office is named to which one belongs; `Office Manager` manages one.
  private static func isOffice(_ words: [String]) -> Bool {
    guard let place = words.firstIndex(where: TitleContexts.offices.contains) else { return false }
    if words[0] == "capo" || place > 0 && ["front", "back", "middle"].contains(words[place - 1]) {
      return false
    }
    let next = place + 1 < words.count ? words[place + 1] : ""
    if next.isEmpty || next == "of" { return true }
    guard place > 0 else { return false }
    return words[place - 1] == "founders" || words[0] == "chief"
      || TitleWords.level(ofWord: words[place - 1])?.decides == true
  }

  /// `Director, Office of the CTO` is a director.
  private static func startsWithRank(_ words: [String]) -> Bool {
    guard let place = words.firstIndex(where: TitleContexts.offices.contains), place > 1 else {
      return false
    }
    let isRank = words[0] == "head" || TitleWords.level(ofWord: words[0])?.decides == true
    return isRank && words[0] != "founders" && (words[1] == "of" || words[1] == "de")
  }

  // MARK: Chief and head

  /// `Chief … Officer` is the top; any other chief is one of many.
  private static func chief(in words: [String]) -> JobTitle.Finding? {
    guard let place = words.firstIndex(of: "chief") else { return nil }
    let rest = words[(place + 1)...]
    if rest.first == "of" {
      return JobTitle.Finding(level: .senior, words: "chief of staff", decides: false)
    }
    if rest.first == "petty" || rest.first == "warrant" {
      return JobTitle.Finding(level: .senior, words: "petty officer", decides: false)
    }
    if rest.prefix(5).contains("officer") || rest.first == "executive", !rest.contains("assistant")
    {
      return JobTitle.Finding(level: .cxo, words: "chief officer", decides: true)
    }
    if place > 1, words[place - 1] == "in", words[place - 2] == "editor" {
      return JobTitle.Finding(level: .director, words: "editor in chief", decides: true)
    }
    return JobTitle.Finding(level: .senior, words: "chief", decides: false)
  }

  /// `Head of Sales`, `Global Head`, `Head, Risk`, `Head IT`; `Head Chef` is something else.
  private static func head(in words: [String]) -> JobTitle.Finding? {
    guard let place = words.firstIndex(of: "head"),
      words.contains(where: TitleWords.isAssistant) == false
    else { return nil }
    let next = place + 1 < words.count ? words[place + 1] : ""
    let isRank =
      next.isEmpty || next == "of" || next == "for" || next == "de"
      || !JobFunction.functions(in: [next]).isEmpty && !TitleContexts.trades.contains(next)
        && words.count < place + 4
        && TitleWords.level(ofWord: words[words.count - 1]) == nil
        && !TitleContexts.trades.contains(words[words.count - 1])
    return JobTitle.Finding(
      level: isRank ? .head : .senior, words: isRank && !next.isEmpty ? "head of" : "head",
      decides: isRank)
  }

  // MARK: Words that count in some company only

  /// Whether a word or phrase tells the level at its place.
  static func counts(
    _ phrase: String, _ level: Seniority, at place: Int, _ length: Int, in words: [String]
  ) -> Bool {
    let before = place > 0 ? words[place - 1] : ""
    let next = place + length < words.count ? words[place + length] : ""
    // `Owner Experience`, `Investor Relations`, `CEO Search`: what is done for people of rank.
    if level.decides, TitleContexts.services.contains(next) { return false }
    // `CEO Tools Inc.`, `Founder Magazine`: what is made for those at the top.
    if level >= .founder, TitleContexts.products.contains(next) { return false }
    switch phrase {
    case "owner":
      return !TitleContexts.ownedThings.contains(before) && next.isEmpty
    case "partner", "partnerin": return isPartner(before: before, next: next, in: words, at: place)
    case "founder", "cofounder", "co founder": return true
    case "director": return !TitleContexts.directedThings.contains(before)
    case "direttore": return next != "dorchestra" && next != "artistico"
    case "president": return before != "vice"
    case "chair": return next.isEmpty
    case "chef": return !["sous", "pastry", "executive", "private", "commis"].contains(before)
    case "gm", "dg", "gf": return words.count <= 3
    case "lead": return next.isEmpty || before == "team"
    case "principal": return true
    case "staff": return !next.isEmpty
    case "dir": return place == 0 || next.isEmpty
    case "dona", "future", "chair of": return words.count == 1
    default: return true
    }
  }

  private static func isPartner(
    before: String, next: String, in words: [String], at place: Int
  ) -> Bool {
    if before.isEmpty {
      // `Partner Tax` is one, `Partner Manager` and `Partner Success` are not.
      return next.isEmpty || TitleContexts.practices.contains(next)
    }
    return TitleContexts.partnerQualities.contains(before)
      && (next.isEmpty || TitleContexts.practices.contains(next))
  }

  private static let generalSecretaries = WordTable(TitleContexts.generalSecretaries)
}
