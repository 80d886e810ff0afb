import KithFormats
import KithModel
import KithText
import Testing

/// What is written is read again: every statement of a contact is in the one that comes back, or its member is among
/// the losses that the ledger told.
@Suite struct RoundTripTests {
  /// The formats that are written and read.
  static let formats = FormatRegistry.standard.writable.filter {
    FormatRegistry.standard.readable(named: $0.name) != nil
  }.map(\.name)

  /// Where a format has no member of the kind, the text stands in one of these.
  private static let neighbours = ["onlineServices": ["links"], "links": ["onlineServices"]]

  /// Every telephone has a voice and takes texts, where nothing else is said.
  private static let isImplied: Set = ["voice", "text"]

  /// The statements of contacts that are gone without a word, and what else is said.
  private static func faults(
    _ contacts: [Contact], in format: any WritableFormat
  ) throws -> [String] {
    var writer = format.makeWriter(WritingOptions())
    let (bytes, losses, _) = writer.writeAll(contacts)
    let batch = try ContactInput.readAll(
      bytes, format: ConformanceTests.readable(format.name))
    guard batch.contacts.count == contacts.count else {
      return ["\(contacts.count) written, \(batch.contacts.count) read"]
    }
    let lost = Set(losses.sorted.compactMap { ContactPart(field: $0.field)?.member.field })
    var faults = batch.diagnostics.map(\.description)
    for (before, after) in zip(contacts, batch.contacts) {
      let (before, after) = (try CardStatements(before), try CardStatements(after))
      for statement in before.missing(in: after)
      where lost.isDisjoint(with: statement.members) && !isSaidOtherwise(statement, in: after) {
        faults.append("\(statement)")
      }
    }
    return faults
  }

  /// Whether the text stands in the same member in another way: beside other parts of a name in one, in a label.
  private static func isSaidOtherwise(
    _ statement: CardStatements.Statement, in card: CardStatements
  ) -> Bool {
    let members = statement.members.union(statement.members.flatMap { neighbours[$0] ?? [] })
    // A label of several words says it in the words of the format.
    let texts = statement.text == "private" ? ["private", "home"] : [statement.text]
    return isImplied.contains(statement.text) && statement.path.last == "features"
      || card.all.contains { other in
        !members.isDisjoint(with: other.members) && texts.contains(where: other.text.contains)
      }
  }

  /// Whether vCard has the value in a line that reading keeps as it stands, and says that it is no date.
  private static func staysAsLine(_ kind: ValueKind, _ format: String) -> Bool {
    kind.name == ValueKind.dayThatNeverWas && ["vcard", "jcard", "xcard"].contains(format)
  }

  @Test(arguments: ["vcard", "jcard", "xcard"])
  func `a day that never was stays a line of a vCard`(name: String) throws {
    var contact = Self.base()
    let day = PartialDate(year: 1971, month: 2, day: 29)
    contact.anniversaries = [Anniversary(id: "a", kind: .birth, date: .date(day))]
    var writer = try ConformanceTests.writable(name).makeWriter(WritingOptions())
    let batch = try ContactInput.readAll(
      writer.writeAll([contact]).bytes, format: ConformanceTests.readable(name))
    let kept = batch.contacts.flatMap(\.vCardProps).filter { $0.name == "bday" }
    #expect(kept.count == 1)
  }

  private static func base() -> Contact {
    var contact = Contact()
    contact.uid = "urn:uuid:5b1de6b6-6f4b-4d4f-9d1e-1b3b0f9f6a00"
    contact.name = Name(
      full: "Basegiven Baseward",
      components: [
        NameComponent(.given, "Basegiven"), NameComponent(.surname, "Baseward"),
      ])
    contact.links = [Resource(id: "b1", uri: "https://base.example/")]
    contact.sources = [Source(format: "jsonl", file: "a.jsonl", record: 1)]
    return contact
  }

  @Test(arguments: formats)
  func `every kind of value comes back or is told to be lost`(name: String) throws {
    let format = try ConformanceTests.writable(name)
    for kind in ValueKind.all where !Self.staysAsLine(kind, name) {
      for count in [1, 3] {
        for context in kind.hasContexts ? [nil, "private", "work"] : [nil] {
          var contact = Self.base()
          guard (1...count).allSatisfy({ kind.add(&contact, $0, context) != nil }) else { continue }
          let faults = try Self.faults([contact], in: format).joined(separator: "\n")
          #expect(faults.isEmpty, "\(count) × \(kind.name) \(context ?? ""): \(faults)")
        }
      }
    }
  }

  @Test(arguments: formats)
  func `contacts with whatever formats have to quote come back`(name: String) throws {
    let format = try ConformanceTests.writable(name)
    var random = SplitMix(seed: 7)
    let contacts = (0..<50).map { _ in Contact.portable(using: &random) }
    let faults = try Self.faults(contacts, in: format).joined(separator: "\n")
    #expect(faults.isEmpty, "\(faults)")
  }
}
