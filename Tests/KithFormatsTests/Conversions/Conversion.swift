import KithFormats
import KithModel

/// One conversion: a vCard or Card, and what each is turned into in the course of it.
struct Conversion: Sendable {
  /// A piece of text: vCard lines, or a Card.
  struct Block: Sendable {
    /// The line that asks for it; empty for the first block, which is given.
    var command: String
    /// The lines, without the blank ones at the end.
    var lines: [String]
    /// Whether the lines are a Card.
    var isCard: Bool { lines.first { !$0.hasPrefix("#") }?.hasPrefix("{") ?? false }
  }

  /// What it shows, and the section of the RFC that says so.
  var title: String
  var blocks: [Block]

  /// The blocks as the program makes them: each of the one before.
  func converted() throws -> [Block] {
    guard var last = blocks.first else { return [] }
    var result = [last]
    for block in blocks.dropFirst() {
      let lines = last.isCard ? try vCard(of: last) : try card(of: last)
      last = Block(command: block.command, lines: lines)
      result.append(last)
    }
    return result
  }

  /// The version of the vCards: 4.0 where no line says another.
  private var version: String {
    let stated = blocks.lazy.flatMap(\.lines).first { $0.hasPrefix("VERSION:") }
    return stated.map { String($0.dropFirst(8)) } ?? "4.0"
  }

  private func content(of block: Block) -> [String] {
    block.lines.filter { !$0.hasPrefix("#") && !$0.hasPrefix("!") }
  }

  private func card(of block: Block) throws -> [String] {
    var lines = content(of: block)
    if !lines.contains(where: { $0.hasPrefix("VERSION:") }) { lines.insert("VERSION:4.0", at: 0) }
    let text = (["BEGIN:VCARD"] + lines + ["END:VCARD", ""]).joined(separator: "\r\n")
    let batch = try ContactInput.readAll(Array(text.utf8), fileName: "card.vcf")
    var result: [String] = []
    for contact in batch.contacts {
      var bytes: [UInt8] = []
      Card.encode(contact, into: &bytes)
      let json = JSONLayout.members(of: String(decoding: bytes, as: UTF8.self))
        .filter { !Self.isInEveryCard($0) }
      result += JSONLayout.lines(of: json)
    }
    return result + batch.diagnostics.map { "! \($0.slug)" }
  }

  /// What every Card has of the file it came from, and tells nothing of the vCard.
  private static func isInEveryCard(_ member: String) -> Bool {
    ["\"@type\":", "\"version\":", "\"kith:", "\"uid\":\"urn:uuid:6b697468"]
      .contains { member.hasPrefix($0) }
  }

  private func vCard(of block: Block) throws -> [String] {
    let contact = try Card.decode(Array(content(of: block).joined().utf8)[...])
    var writer = FormatRegistry.standard.writable(named: version == "4.0" ? "vcard4" : "vcard3")?
      .makeWriter(WritingOptions())
    var bytes: [UInt8] = []
    var ledger = Ledger()
    _ = writer?.account(for: contact, to: &bytes, &ledger)
    // The lines that every card has are left out: the borders, 4.0, and the FN that must be there.
    let inEveryCard = ["BEGIN:VCARD", "END:VCARD", "VERSION:4.0"]
    let lines = String(decoding: bytes, as: UTF8.self)
      .replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
      .filter { !inEveryCard.contains($0) && !$0.hasPrefix("FN;DERIVED=TRUE:") }
    return lines + ledger.report.sorted.map { "! cannot hold \($0.field)" }
  }
}
