/// What is known of one heading.
struct HeadingEntry {
  /// What a heading means in a language.
  struct Meaning {
    /// Who calls a column so.
    enum Use: Character {
      /// Programs in their exports.
      case exported = ":"
      /// Thunderbird alone, where a birthday stands in three columns.
      case thunderbird = "@"
      /// People. Words such as `By` are too short to be believed among headings of another language.
      case everyday = "~"
    }

    /// The language, an RFC 5646 tag.
    let language: Substring
    let use: Use
    /// The name of the field.
    let name: Substring

    /// What a column so called holds.
    var field: FlatField? { FlatField(name) }
  }

  /// In the order of ``HeadingTable/languages``, English first.
  private(set) var meanings: [Meaning] = []
  /// The exports of address books that the heading marks, together with others.
  private(set) var marks: [DialectMark] = []

  /// Takes what stands behind the heading on its line of the table.
  init(_ line: Substring) {
    for word in line.split(separator: "\t") {
      if let sign = word.firstIndex(where: { Meaning.Use(rawValue: $0) != nil }),
        let use = Meaning.Use(rawValue: word[sign])
      {
        meanings.append(
          Meaning(language: word[..<sign], use: use, name: word[word.index(after: sign)...]))
      } else if let mark = DialectMark(word.dropFirst()) {
        marks.append(mark)
      }
    }
  }

  /// What is known of a numbered heading: what its language says of it with the number, and else without.
  func overridden(by numbered: HeadingEntry?) -> HeadingEntry {
    var entry = numbered ?? HeadingEntry("")
    entry.meanings += meanings.filter { meaning in
      !entry.meanings.contains { $0.language == meaning.language }
    }
    return entry
  }

  /// Whether it means something in any language, but for Thunderbird alone.
  var isKnown: Bool { meanings.contains { $0.use != .thunderbird } }

  /// What it means in English.
  var english: Meaning? { meanings.first { $0.language == "en" } }

  /// What it means in other languages, but for Thunderbird alone.
  var foreign: some Sequence<Meaning> {
    meanings.lazy.filter { $0.language != "en" && $0.use != .thunderbird }
  }
}
