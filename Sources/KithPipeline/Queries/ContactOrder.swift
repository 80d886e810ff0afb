import KithModel
import KithText

/// An order of contacts, such as `surname,connected:desc`.
public struct ContactOrder: Sendable {
  private struct Part: Sendable {
    let subject: ContactSubject
    let isDescending: Bool
  }

  private let parts: [Part]

  /// Understands an order.
  ///
  /// - Parameter text: fields, or headings in double quotes, with commas between them and `:desc` behind those of which
  ///   the greatest comes first.
  /// - Throws: ``QueryError``.
  public init(_ text: String) throws(QueryError) {
    var parts: [Part] = []
    var position = 0
    for item in Self.items(of: text) {
      parts.append(try Self.part(item, at: position, of: text))
      position += item.count + 1
    }
    self.parts = parts
  }

  /// What stands between the commas that are in no quotes.
  private static func items(of text: String) -> [String] {
    var items = [""]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        items.append("")
      } else {
        items[items.count - 1].append(character)
      }
    }
    return items
  }

  private static func part(
    _ item: String, at position: Int, of text: String
  ) throws(QueryError) -> Part {
    let item = String(item.trimmingWhitespace())
    let direction = directions.first { item.hasSuffix($0.key) }
    let name = item.dropLast(direction?.key.count ?? 0)
    let isDescending = direction?.value ?? false
    if name.count > 2, name.first == "\"", name.last == "\"" {
      return Part(
        subject: .column(String(name.dropFirst().dropLast())), isDescending: isDescending)
    }
    guard let field = ContactField(rawValue: name.lowercased()) else {
      throw QueryError(
        text: text, position: position,
        description:
          "there is no field '\(name)' to sort by; a column of a table stands in double quotes",
        word: String(name), known: ContactField.allCases.map(\.rawValue))
    }
    return Part(subject: .field(field), isDescending: isDescending)
  }

  private static let directions = [":desc": true, ":asc": false]

  /// What a contact is sorted by.
  func key(of contact: Contact) -> [Key] {
    parts.map { part in
      Key(value: Key.Value(part.subject, of: contact), isDescending: part.isDescending)
    }
  }

  /// Whether a key comes before another.
  static func precedes(_ one: [Key], _ other: [Key]) -> Bool? {
    for (own, theirs) in zip(one, other) {
      if let precedes = own.precedes(theirs) { return precedes }
    }
    return nil
  }

  /// One thing that a contact is sorted by.
  struct Key: Sendable {
    enum Value: Equatable, Sendable {
      case number(Int)
      /// Folded, and as it is written.
      case text(String, written: String)
      case missing
    }

    let value: Value
    let isDescending: Bool

    /// Whether it comes before another; `nil` where they are equal.
    ///
    /// What is missing comes last, in either direction.
    func precedes(_ other: Key) -> Bool? {
      guard value != other.value else { return nil }
      switch (value, other.value) {
      case (.missing, _): return false
      case (_, .missing): return true
      case (.number(let own), .number(let theirs)): return (own < theirs) != isDescending
      case (.text(let own, let ownText), .text(let theirs, let theirText)):
        return ((own, ownText) < (theirs, theirText)) != isDescending
      case (.number, .text): return true
      case (.text, .number): return false
      }
    }
  }
}

extension ContactOrder.Key.Value {
  /// The first value of a subject: of several the first is the one that counts.
  fileprivate init(_ subject: ContactSubject, of contact: Contact) {
    switch subject.kind {
    case .date: self = subject.dates(of: contact).first.map { .number($0.order) } ?? .missing
    case .number: self = subject.numbers(of: contact).first.map { .number($0) } ?? .missing
    case .rank:
      self =
        subject.texts(of: contact).first.flatMap { Query.Comparison.rank(of: $0, in: subject) }
        .map { .number($0) } ?? .missing
    case .text, .exact, .digits, .country, .yesOrNo:
      guard let text = subject.texts(of: contact).first, !text.isEmpty else {
        self = .missing
        return
      }
      self = .text(QueryText.folded(text), written: text)
    }
  }
}
