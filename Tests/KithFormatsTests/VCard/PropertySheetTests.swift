import Foundation
import Testing

@testable import KithFormats

@Suite("The properties of vCard")
struct PropertySheetTests {
  @Test("a property stands in the sheet once, in capitals")
  func once() {
    let names = PropertySheet.rows.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0 == $0.uppercased() })
  }

  @Test("a property of RFC 2426 that 4.0 has no more says what becomes of it")
  func successors() {
    let dropped = PropertySheet.rows.filter { row in
      guard row.v40 == nil, case .rfc(2426, _)? = row.v30?.section else { return false }
      return row.successor == nil
    }
    #expect(dropped.map(\.name) == [])
  }

  @Test("a property that is kept as it came is written by none")
  func kept() {
    #expect(PropertySheet.rows.filter { $0.read == nil && $0.write != nil }.map(\.name) == [])
  }

  @Test("the manual tells where each property goes that has a member in a Card")
  func manual() throws {
    let url = Fixture.root.deletingLastPathComponent()
      .appending(path: "Documentation/formats/vcard.md")
    let page = try String(contentsOf: url, encoding: .utf8)
    // What exporters add is summed up there: `X-SPOUSE` and its like.
    let names = PropertySheet.rows.filter { $0.read != nil && $0.name != "VERSION" }.map(\.name)
    #expect(names.filter { !$0.hasPrefix("X-") && !page.contains("`\($0)`") } == [])
  }
}
