import KithTestSupport
import KithText
import Testing

@testable import KithFormats

/// Names of files, which need not be UTF-8.
@Suite struct FileNameTests {
  @Test(arguments: 1...200)
  func `any bytes are a text, and the text is these bytes`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let pieces: [[UInt8]] = [
      Array("a".utf8), Array("é".utf8), Array("日".utf8), Array("😀".utf8), [0xE9], [0xC3],
      [0xF0, 0x9F],
      [0xED, 0xA0, 0x80], [0xC0, 0x80], Array("\u{10FEE9}".utf8), [0xFF],
    ]
    let bytes = (0..<8).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
    let text = FileName.text(bytes)
    #expect(FileName.bytes(text) == bytes)
    #expect(FileName.isOpaque(text) == (text.utf8.count != bytes.count))
  }

  @Test(arguments: ["a.vcf", "é.vcf", "e\u{301}", "日本", "", "-", "\u{FFFD}"])
  func `what is UTF-8 stays as it is`(name: String) {
    #expect(Array(FileName.text(Array(name.utf8)).utf8) == Array(name.utf8))
    #expect(!FileName.isOpaque(name))
  }

  @Test func `a byte that is no character is shown as a byte`() {
    #expect(TerminalText.safe(FileName.text([0x63, 0xE9, 0x2E])) == "c\\xe9.")
  }
}
