import Foundation
import KithFormats
import KithModel
import Testing

/// Each fixture has a golden beside it: the Cards it gives, a line each, then the diagnostics.
@Suite struct GoldenTests {
  @Test(arguments: Fixture.ofAllFormats)
  func `reading a fixture gives its golden`(fixture: Fixture) throws {
    let batch = try fixture.read()
    var text: [UInt8] = []
    for var contact in batch.contacts {
      // The lines of a vCard stand in the fixture itself.
      contact.vcard?.text = []
      Card.encode(contact, into: &text)
      text.append(UInt8(ascii: "\n"))
    }
    for diagnostic in batch.diagnostics { text += "! \(diagnostic)\n".utf8 }
    if batch.skipped > 0 { text += "! skipped \(batch.skipped)\n".utf8 }
    if ProcessInfo.processInfo.environment["KITH_ACCEPT"] != nil {
      try Data(text).write(to: fixture.goldenURL)
    }
    let golden = try String(contentsOf: fixture.goldenURL, encoding: .utf8)
    #expect(String(decoding: text, as: UTF8.self) == golden)
  }
}
