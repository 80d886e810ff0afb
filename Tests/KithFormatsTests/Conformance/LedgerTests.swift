import KithFormats
import KithModel
import Testing

/// Every text of every value is in the output, or its kind is counted among the losses: once for each value, and no
/// value that is there.
@Suite struct LedgerTests {
  /// The formats in which something is told to be lost: all that are written but the table for the eye, which
  /// shows five columns of what its reader knows to be more.
  static let formats = FormatRegistry.standard.writable.filter {
    $0.name != "table"
  }.map(\.name)

  /// What is said of a contact that is left out.
  private static let leftOut: Set<String> = [
    "contacts of which nothing fits", "contacts without a page", "contacts without an e-mail",
  ]

  /// A contact that every format has a place for, without what the kind is about.
  private static func base(for kind: ValueKind) -> Contact {
    var contact = Contact()
    contact.name = Name(components: [
      NameComponent(.given, "Basegiven"), NameComponent(.surname, "Baseward"),
    ])
    if kind.whole.member != .emails {
      contact.emails = [EmailAddress(id: "b1", address: "base@base.example")]
    }
    if kind.whole.member != .links {
      contact.links = [Resource(id: "b1", uri: "https://base.example/")]
    }
    contact.sources = [Source(format: "jsonl", file: "a.jsonl", record: 1)]
    return contact
  }

  private static func write(
    _ contact: Contact, as format: any WritableFormat
  ) throws -> (text: String, losses: LossReport) {
    var writer = format.makeWriter(WritingOptions())
    let (bytes, losses, _) = writer.writeAll([contact])
    // A folded line is one.
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("\r\n ", with: "").replacing("\n ", with: "")
    return (text, losses)
  }

  /// What is wrong with so many values of a kind, in words; nothing where all is accounted for.
  private static func faults(
    _ kind: ValueKind, _ count: Int, _ context: String?, in format: any WritableFormat
  ) throws -> [String] {
    var contact = base(for: kind)
    let before = try write(contact, as: format).losses
    let marks = (1...count).compactMap { kind.add(&contact, $0, context) }
    guard marks.count == count else { return [] }
    let (text, losses) = try write(contact, as: format)
    guard leftOut.allSatisfy({ losses.counts[$0] == nil }) else { return [] }
    let written = marks.filter { $0.whole.contains(where: text.contains) }
    var expected = [kind.whole: marks.count - written.count]
    if let detail = kind.detail {
      expected[detail] = written.count { !$0.detail.contains(where: text.contains) }
    }
    return expected.compactMap { part, missing in
      let said = (losses.counts[part.field] ?? 0) - (before.counts[part.field] ?? 0)
      // A context is no text: a format may say it in words of its own, or lose it.
      if part.detail == .contexts, context != nil, (missing...count).contains(said) { return nil }
      guard said != missing else { return nil }
      return "\(count) × \(kind.name)\(context.map { " (\($0))" } ?? ""): "
        + "\(missing) missing, \(said) said of \(part.field)"
    }
  }

  @Test(arguments: formats)
  func `every value is written or counted as lost`(name: String) throws {
    let format = try ConformanceTests.writable(name)
    var faults: [String] = []
    for kind in ValueKind.all {
      for count in [1, 2, 6] {
        for context in kind.hasContexts ? [nil, "private", "work"] : [nil] {
          faults += try Self.faults(kind, count, context, in: format)
        }
      }
    }
    let text = faults.joined(separator: "\n")
    #expect(faults.isEmpty, "\(name): \(faults.count)\n\(text)")
  }
}
