import KithText

/// Nicknames, pronouns, degrees and notes in brackets and quotes.
extension NameText {
  private static let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
    ("(", ")"), ("[", "]"), ("{", "}"), ("（", "）"), ("【", "】"), ("\"", "\""), ("“", "”"),
    ("«", "»"), ("„", "“"), ("”", "”"), ("「", "」"), ("‘", "’"), ("'", "'"), ("`", "'"), ("<", ">"),
  ]

  /// Takes what stands in brackets and quotes to where it belongs.
  mutating func takeBrackets() {
    var scalars = Array(rest.unicodeScalars)
    var place = 0
    while place < scalars.count {
      let opening = scalars[place]
      let closings = Self.pairs.lazy.filter { $0.open == opening }
      let closed = closings.compactMap { Self.end(of: $0, from: place, in: scalars) }.first
      guard let end = closed ?? Self.cutEnd(from: place, in: scalars) else {
        place += 1
        continue
      }
      let content = Self.trimmed(scalars[(place + 1)..<end])
      if Self.isTitle(content, opening, behind: scalars[..<place]) {
        place = end + 1
        continue
      }
      var replacement = ""
      // Behind one word `(JD)` is a nickname, behind two a degree.
      let isWhole = scalars[..<place].dropLast().contains(" ")
      guard
        take(
          content, opening, isWhole: isWhole, isCut: closed == nil, replacement: &replacement)
      else {
        place = end + 1
        continue
      }
      let before = Self.trimmed(scalars[..<place])
      let after = Self.trimmed(scalars.dropFirst(end + 1))
      if before.isEmpty, after.isEmpty {
        if keepsNames { return remainder = nil }
        // Nothing else stands there: it is the name.
        giveBack(content)
        scalars = Array(content.unicodeScalars)
        break
      }
      // A comma that followed the bracket stays with the word before it.
      let joint = before.isEmpty || after.isEmpty || after.hasPrefix(",") ? "" : " "
      let middle = replacement.isEmpty ? joint : " " + replacement + joint
      place = before.unicodeScalars.count + middle.unicodeScalars.count
      scalars = Array((before + middle + after).unicodeScalars)
    }
    // What is left of a bracket that was opened elsewhere.
    if scalars.last == ")", !scalars.contains("(") { scalars.removeLast() }
    rest = Self.trimmed(scalars[...])
  }

  /// The end of the text for a bracket that never closes: fields are cut where they are too long.
  private static func cutEnd(from place: Int, in scalars: [Unicode.Scalar]) -> Int? {
    let isBracket = "([{（【".unicodeScalars.contains(scalars[place])
    return isBracket && place > 0 && scalars[place - 1] == " " ? scalars.count : nil
  }

  /// Whether a bracket belongs to the titles with which the text begins: `Dr. (Mrs.)`.
  private static func isTitle(
    _ content: String, _ opening: Unicode.Scalar, behind before: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard opening == "(", NameTitle.isOne(content, isSmall: false) else { return false }
    let words = words(String(scalars: before))
    return !words.isEmpty
      && NameTitle.count(in: (words + ["x"])[...], isSmall: false) == words.count
  }

  /// Where a pair closes; an apostrophe opens at the start of a word only and closes at the end of one.
  private static func end(
    of pair: (open: Unicode.Scalar, close: Unicode.Scalar), from place: Int,
    in scalars: [Unicode.Scalar]
  ) -> Int? {
    let isQuote = pair.close == "'" || pair.close == "’"
    if place > 0, scalars[place - 1] != " " {
      if isQuote { return nil }
      // `FRCS(Ed)`, `Mag.(FH)`: written together with a degree.
      let word = String(scalars: scalars[..<place].split(separator: " ").last ?? [])
      if NameCredential.isCredential(word) || NameTitle.isOne(word, isSmall: false) { return nil }
    }
    var index = place + 1
    while index < scalars.count {
      if scalars[index] == pair.close {
        let isWordEnd =
          index + 1 == scalars.count || " ,".unicodeScalars.contains(scalars[index + 1])
        if !isQuote || isWordEnd { return index > place + 1 ? index : nil }
      }
      index += 1
    }
    return nil
  }

  /// Finds the place of what stood in a pair; `false` where it stays where it is.
  ///
  /// - Parameters:
  ///   - isWhole: whether more than one word stands before the pair.
  ///   - isCut: whether nothing closes it.
  private mutating func take(
    _ content: String, _ opening: Unicode.Scalar, isWhole: Bool, isCut: Bool,
    replacement: inout String
  ) -> Bool {
    guard !content.isEmpty else { return false }
    if keepsNames, !isNoName(content, opening, isCut: isCut) { return false }
    let isBracket = "([{（【<".unicodeScalars.contains(opening)
    let words = Self.words(content)
    if NamePronouns.areThese(content) || isBracket && NamePronouns.isSingle(content) {
      pronouns = pronouns ?? content
    } else if isBracket, NameCredential.isAddition("(" + content + ")") {
      return false
    } else if isBracket, isWhole || content.utf8.count > 2,
      Self.words(content, splittingAtCommas: true).allSatisfy({ NameCredential.isSuffix($0) })
    {
      replacement = content
    } else if isBracket,
      isCut || NameSlogan.isBirthName(words) || NameSlogan.isOne(words)
        || NameAside.isOne(content) || NameOrganization.isOne(content)
    {
      keep(content)
    } else if Self.canBeNickname(content, words, most: isBracket ? 3 : 6) {
      nicknames.append(content)
    } else if isBracket, opening != "<" {
      keep(content)
    } else {
      return false
    }
    return true
  }

  /// Whether what stands in a pair is no part of a name, nor a degree or a name at birth.
  private func isNoName(_ content: String, _ opening: Unicode.Scalar, isCut: Bool) -> Bool {
    guard "([{（【".unicodeScalars.contains(opening), !isCut else { return false }
    let words = Self.words(content)
    return !NameCredential.isAddition("(" + content + ")") && !NameSlogan.isBirthName(words)
      && (NameSlogan.isOne(words) || NameAside.isOne(content))
  }

  /// Takes back what was taken out of a text that held nothing else.
  private mutating func giveBack(_ content: String) {
    if nicknames.last == content {
      nicknames.removeLast()
    } else if pronouns == content {
      pronouns = nil
    } else if remainder == content {
      remainder = nil
    }
  }

  /// At most so many words of letters.
  private static func canBeNickname(_ text: String, _ words: [String], most: Int) -> Bool {
    guard (1...most).contains(words.count), text.utf8.count <= 60 else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || " .-'’".unicodeScalars.contains($0)
        || $0.properties.generalCategory == .nonspacingMark
    }
  }
}
