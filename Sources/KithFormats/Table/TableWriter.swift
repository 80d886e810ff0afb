import KithModel
import KithText

/// Writes one line a contact, in columns as wide as the first hundred contacts need.
struct TableWriter: ContactWriter {
  private static let headings = ["Name", "Organisation", "Title", "E-mail", "Phone"]
  private static let sampleSize = 100

  private let width: Int
  private var widths: [Int] = []
  private var rows: [[String]] = []

  init(width: Int) { self.width = max(40, width) }

  /// A table to look at shows five columns of what there is, and everybody sees which.
  var knowsLosses: Bool { true }

  mutating func write(_ contact: Contact, to output: inout [UInt8], ledger: inout Ledger) -> Bool {
    let row = cells(of: contact)
    if widths.isEmpty {
      rows.append(row)
      if rows.count >= Self.sampleSize { settle(&output) }
    } else {
      append(row, to: &output)
    }
    return true
  }

  mutating func finish(_ output: inout [UInt8]) {
    if widths.isEmpty, !rows.isEmpty { settle(&output) }
  }

  private func cells(of contact: Contact) -> [String] {
    let organization = contact.organizations.first { $0.name != nil }?.name ?? ""
    let name =
      contact.name?.display ?? contact.nicknames.first?.name
      ?? (contact.organizations.isEmpty ? contact.links.first?.uri ?? "" : organization)
    return [
      name, organization, contact.titles.first?.name ?? "",
      contact.emails.first?.address ?? "", contact.phones.first?.number ?? "",
    ].map(TerminalText.safe)
  }

  /// Chooses the widths and writes the heading and the rows that waited for it.
  private mutating func settle(_ output: inout [UInt8]) {
    widths = Self.headings.indices.map { column in
      let longest = rows.lazy.map { DisplayWidth.of($0[column]) }.max() ?? 0
      return longest == 0 ? 0 : max(longest, DisplayWidth.of(Self.headings[column]))
    }
    shrink()
    append(Self.headings, to: &output)
    for row in rows { append(row, to: &output) }
    rows = []
  }

  /// Takes from the widest column until the line fits.
  private mutating func shrink() {
    while widths.reduce(0, +) + 2 * (widths.count { $0 > 0 } - 1) > width,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 6
    {
      widths[widest] -= 1
    }
  }

  private func append(_ row: [String], to output: inout [UInt8]) {
    var line = ""
    for (column, cell) in row.enumerated() where widths[column] > 0 {
      if !line.isEmpty { line += "  " }
      line += DisplayWidth.fit(cell, to: widths[column])
    }
    while line.hasSuffix(" ") { line.removeLast() }
    output += line.utf8
    output.append(ASCII.lineFeed)
  }
}
