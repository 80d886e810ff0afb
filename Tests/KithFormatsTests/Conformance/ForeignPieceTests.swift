import KithFormats
import KithModel
import KithText
import Testing

/// Nobody is taken for something else: what a value holds decides neither what a file is nor where a record ends,
/// whatever format it is a piece of.
@Suite struct ForeignPieceTests {
  /// A piece of a file.
  struct Piece: Sendable, CustomTestStringConvertible {
    let format: String
    let text: String
    var testDescription: String { "\(format): \(text.prefix(40))" }
  }

  /// How every format that is read begins, as it is written or as its first fixture has it: whole, below other
  /// words, and its first line alone.
  static let pieces: [[Piece]] = FormatRegistry.standard.readable.compactMap { format in
    guard let text = beginning(of: format.name), !text.isEmpty else { return nil }
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return [text, "see:\n\(text)\n", line].map { Piece(format: format.name, text: $0) }
  }

  private static func beginning(of name: String) -> String? {
    var stranger = Contact()
    stranger.name = Name(full: "Zed Stranger", components: [NameComponent(.given, "Zed")])
    stranger.emails = [EmailAddress(id: "k1", address: "zed@stranger.example")]
    stranger.links = [Resource(id: "k1", uri: "https://stranger.example/")]
    if var writer = FormatRegistry.standard.writable(named: name)?.makeWriter(WritingOptions()) {
      return String(decoding: writer.writeAll([stranger]).bytes, as: UTF8.self)
    }
    guard let bytes = try? Fixture.all(in: name).first?.bytes else { return nil }
    let text = bytes.drop { $0 >= 0x80 }.prefix(1500).prefix { $0 < 0x80 }
    return String(validating: text, as: UTF8.self)
  }

  /// Where a piece stands in a contact.
  enum Place: CaseIterable {
    case name, nickname, title, organization, note, keyword, heading, column
  }

  /// Three people, one of whom has a text in some place.
  static func people(_ text: String, in place: Place, of number: Int) -> [Contact] {
    ["Ada Fair", "Ben Okoro", "Cy Tanaka"].enumerated().map { index, name in
      var contact = Contact()
      contact.name = Name(full: name)
      contact.emails = [EmailAddress(id: "k1", address: "p\(index)@people.example")]
      contact.links = [Resource(id: "k1", uri: "https://people.example/\(index)")]
      if index == number { put(text, into: place, of: &contact) }
      return contact
    }
  }

  private static func put(_ text: String, into place: Place, of contact: inout Contact) {
    switch place {
    case .name: contact.name = Name(full: text)
    case .nickname: contact.nicknames = [Nickname(id: "k1", name: text)]
    case .title: contact.titles = [Title(id: "k1", name: text)]
    case .organization: contact.organizations = [Organization(id: "k1", name: text)]
    case .note: contact.notes = [Note(id: "k1", note: text)]
    case .keyword: contact.keywords = [text]
    case .heading: contact.columns = [Column(heading: text, value: "yes")]
    case .column: contact.columns = [Column(heading: "Remark", value: text)]
    }
  }

  /// What stands in a place of a contact, but for white space: formats fold and trim.
  private static func text(in place: Place, of contact: Contact) -> [String] {
    let texts =
      switch place {
      case .title: contact.titles.map(\.name)
      case .organization: contact.organizations.compactMap(\.name)
      case .note: contact.notes.map(\.note)
      case .column: contact.columns.map(\.value)
      case .name, .nickname, .keyword, .heading: [] as [String]
      }
    return texts.map { $0.filter { !$0.isWhitespace && $0 != "\u{FEFF}" } }
  }

  /// The formats whose files, written by Kith, are read again.
  static let formats = FormatRegistry.standard.writable.filter { format in
    let bytes = written(people("word", in: .title, of: 1), as: format)
    return (try? ContactInput.readAll(bytes))?.contacts.count == 3
  }.map(\.name)

  private static func written(_ contacts: [Contact], as format: any WritableFormat) -> [UInt8] {
    var writer = format.makeWriter(WritingOptions())
    return writer.writeAll(contacts).bytes
  }

  @Test func `what nearly every format writes is read again`() {
    let all = FormatRegistry.standard.writable
    #expect(Self.formats.count >= all.count - 3)
    #expect(Self.pieces.count >= 12)
  }

  @Test(arguments: formats)
  func `a piece of any format in a value makes nobody more or less`(name: String) throws {
    let format = try ConformanceTests.writable(name)
    let ending = format.fileExtensions.first ?? "csv"
    for (turn, place) in Place.allCases.enumerated() {
      let plain = try (0..<2).map {
        try Self.read(Self.people("word", in: place, of: $0), as: format, named: "")
      }
      for (index, forms) in Self.pieces.enumerated() {
        let number = index % 2
        let piece = forms[(index + turn) % forms.count]
        let fileName = (index / 2 + turn) % 2 == 0 ? "people" : "people.\(ending)"
        let read = try Self.read(
          Self.people(piece.text, in: place, of: number), as: format, named: fileName)
        let others = [0, 1, 2].filter { $0 != number || place != .name }
        let isSame =
          read.count == 3
          && others.allSatisfy { read[$0].name?.display == plain[number][$0].name?.display }
        #expect(isSame, "\(piece), \(place) of \(number) in \(fileName)")
        guard isSame, Self.text(in: place, of: plain[number][number]) == ["word"] else { continue }
        let wanted = piece.text.filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
        let found = Self.text(in: place, of: read[number])
        #expect(found == [wanted], "\(piece), \(place) of \(number) in \(fileName)")
      }
    }
  }

  private static func read(
    _ contacts: [Contact], as format: any WritableFormat, named fileName: String
  ) throws -> [Contact] {
    try ContactInput.readAll(written(contacts, as: format), fileName: fileName).contacts
  }
}
