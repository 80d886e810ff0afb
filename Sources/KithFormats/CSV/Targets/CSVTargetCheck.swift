import KithCleaning
import KithModel
import KithText

/// Holds contacts against the rules of a target, as the cells that would be written for them.
struct CSVTargetCheck: TargetCheck {
  private let target: CSVTarget
  private var composition: FlatComposition
  private var records = 0
  private var bytes: [UInt8] = []
  private var size = 0
  /// The first place of each key.
  private var keys: [String: String] = [:]
  private var place: (file: String, line: Int?, record: Int?) = ("", nil, nil)

  init(_ target: CSVTarget) {
    self.target = target
    composition = FlatComposition(target.table, target.layout)
  }

  mutating func check(_ contact: Contact) -> [Diagnostic] {
    composition.compose(contact)
    records += 1
    bytes.removeAll(keepingCapacity: true)
    target.encoding.append(composition.cells, to: &bytes)
    size += bytes.count
    let source = contact.sources.first
    place = (source?.file ?? "", source?.line, source?.record)
    return target.rules.flatMap { broken($0) }
  }

  mutating func takeLosses() -> LossReport { composition.ledger.takeReport() }

  mutating func finish() -> [Diagnostic] {
    place.line = nil
    place.record = nil
    return target.rules.compactMap { rule in
      switch rule {
      case .maxColumns(let max) where composition.layout.headings.count > max:
        said(
          .error, "too-many-columns",
          "\(composition.layout.headings.count) columns, at most \(max) are taken",
          "leave some out")
      case .maxRecords(let max) where records > max:
        said(
          .error, "too-many-records", "\(records) records, at most \(max) are taken",
          "split the file")
      case .maxBytes(let max) where size > max:
        said(.error, "too-large", "\(size) bytes, at most \(max) are taken", "split the file")
      default: nil
      }
    }
  }

  private mutating func broken(_ rule: CSVTargetRule) -> [Diagnostic] {
    switch rule {
    case .requires(let headings):
      guard headings.allSatisfy({ cell($0).isEmpty }) else { return [] }
      let names = headings.map { "'\($0)'" }.joined(separator: ", ")
      return [
        said(
          .error, "missing-required", "nothing under \(names)", "\(target.name) refuses the record")
      ]
    case .key(let heading): return broken(key: heading)
    case .keyTogether(let heading, let others): return broken(key: heading, with: others)
    case .longest(let most):
      return tooLong("bytes") { _ in
        most
      } count: {
        $0.utf8.count
      }
    case .longestOf(let columns):
      return tooLong("characters") {
        columns[$0]
      } count: {
        $0.unicodeScalars.count
      }
    case .values(let heading, let values):
      let value = cell(heading)
      guard !value.isEmpty, !values.contains(where: { $0.lowercased() == value.lowercased() })
      else {
        return []
      }
      return [
        said(
          .error, "unknown-value", "'\(heading)' cannot be '\(TerminalText.short(value))'",
          "\(target.name) takes \(values.joined(separator: ", "))")
      ]
    case .without(let character): return forbidden(character)
    case .withoutEmoji(let heading):
      guard cell(heading).unicodeScalars.contains(where: \.properties.isEmojiPresentation) else {
        return []
      }
      return [said(.error, "emoji", "'\(heading)' has an emoji", "\(target.name) refuses it")]
    case .maxColumns, .maxRecords, .maxBytes: return []
    }
  }

  private mutating func broken(key heading: String) -> [Diagnostic] {
    let value = cell(heading)
    // Where the column is required, too, that has been said.
    let isRequired = target.rules.contains { rule in
      if case .requires(let headings) = rule { headings == [heading] } else { false }
    }
    guard !value.isEmpty else {
      return isRequired
        ? []
        : [
          said(
            .warning, "no-key",
            "nothing under '\(heading)', by which \(target.name) tells people apart",
            "a second upload makes a duplicate")
        ]
    }
    let key = value.lowercased()
    guard let first = keys[key] else {
      keys[key] = here
      return []
    }
    return [
      said(
        .warning, "duplicate-key", "'\(TerminalText.short(value))' is that of \(first), too",
        "\(target.name) keeps one record of them; 'kith match' says whether they are one person")
    ]
  }

  /// Looks for an earlier record with the same text under a heading and under one of others.
  private mutating func broken(key heading: String, with others: [String]) -> [Diagnostic] {
    let name = cell(heading)
    let found = others.filter { !cell($0).isEmpty }
    guard !name.isEmpty else { return [] }
    guard !found.isEmpty else {
      let names = others.map { "'\($0)'" }.joined(separator: ", ")
      return [
        said(
          .warning, "no-key",
          "nothing under \(names), by which with '\(heading)' \(target.name) tells people apart",
          "a second upload makes a duplicate")
      ]
    }
    var twin: (heading: String, place: String)?
    for other in found {
      let key = [heading, name, other, cell(other)].map { $0.lowercased() }.joined(separator: "\0")
      if let first = keys[key] { twin = twin ?? (other, first) } else { keys[key] = here }
    }
    return twin.map { twin in
      [
        said(
          .warning, "duplicate-key",
          "'\(TerminalText.short(name))' with this '\(twin.heading)' is that of \(twin.place), too",
          "\(target.name) keeps one record of them; 'kith match' says whether they are one person")
      ]
    } ?? []
  }

  /// The place of the current record, in words.
  private var here: String {
    place.line.map { "\(place.file):\($0)" } ?? "record \(place.record ?? records)"
  }

  private func tooLong(
    _ unit: String, most: (String) -> Int?, count: (String) -> Int
  ) -> [Diagnostic] {
    zip(composition.layout.headings, composition.cells.texts).compactMap { heading, cell in
      guard let most = most(heading), case let length = count(cell), length > most else {
        return nil
      }
      return said(
        .error, "too-long", "'\(heading)' has \(length) \(unit), at most \(most) are taken",
        "\(target.name) refuses or cuts it")
    }
  }

  private func forbidden(_ character: Character) -> [Diagnostic] {
    composition.layout.headings.indices.compactMap { column in
      guard composition.cells[column].contains(character) else { return nil }
      return said(
        .error, "forbidden-character",
        "'\(composition.layout.headings[column])' has a '\(character)'", "\(target.name) refuses it"
      )
    }
  }

  private func cell(_ heading: String) -> String {
    composition.layout.headings.firstIndex(of: heading).map { composition.cells[$0] } ?? ""
  }

  private func said(
    _ severity: Diagnostic.Severity, _ slug: String, _ what: String, _ done: String
  ) -> Diagnostic {
    Diagnostic(
      severity, "target.\(slug)", what, done: done, file: place.file, line: place.line,
      record: place.record)
  }
}
