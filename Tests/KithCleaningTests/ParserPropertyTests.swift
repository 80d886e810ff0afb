import KithModel
import KithTestSupport
import KithText
import Testing

@testable import KithCleaning

/// What the parsers promise of any text.
@Suite struct ParserPropertyTests {
  static let names = TableRow.all(of: "cleaning/names-full.tsv").compactMap { $0["text"] }

  @Test(arguments: names)
  func `a name taken apart has no word that did not stand there`(name: String) {
    let structure = NameStructure(full: name)
    let parts =
      structure.components.map(\.value) + structure.nicknames + [structure.pronouns ?? ""]
      + (structure.remainder ?? "").split(separator: "|").map(String.init)
    for word in parts.flatMap({ $0.split(separator: " ") }) {
      #expect(name.contains(word), "\(word)")
    }
  }

  @Test(arguments: names)
  func `the components of a plain name, put together, are taken apart the same way`(name: String) {
    let once = NameStructure(full: name)
    let kinds = once.components.map(\.kind)
    let isPlain = kinds == [.given, .surname] || kinds == [.given, .given2, .surname]
    guard isPlain, once.nicknames.isEmpty, once.remainder == nil else { return }
    let spoken = once.components.map(\.value).joined(separator: " ")
    let again = NameStructure(full: spoken)
    // `Márquez, García` cannot be told from a given name once its comma has gone.
    guard !name.contains(",") else { return }
    #expect(again.components == once.components)
  }

  @Test(arguments: TableRow.all(of: "cleaning/phones.tsv").compactMap { $0["e164"] })
  func `a number written for people is read as the same number`(e164: String) throws {
    let number = try #require(PhoneNumber.parse(e164, region: nil))
    let international = try #require(number.formatted(.international))
    #expect(PhoneNumber.parse(international, region: nil)?.e164 == e164)
    if let region = number.region, let national = number.formatted(.national) {
      #expect(PhoneNumber.parse(national, region: region)?.e164 == e164)
    }
  }

  @Test(arguments: 1...300)
  func `no text is too strange for a parser`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 1...20 {
      let text = Self.strange(using: &random)
      let structure = NameStructure(full: text)
      #expect(structure.components.allSatisfy { !$0.value.isEmpty })
      _ = NameStructure(prefix: nil, given: text, middle: text, surname: text, suffix: text)
      _ = JobTitle(text, organization: text)
      _ = OrganizationKey.words(text)
      _ = Profile(text)
      _ = Profile("https://" + text)
      _ = EmailKey(text)?.isDisposable
      _ = EmailSyntax.isValid(text)
      _ = CountryName.code(text)
      _ = DateText.moment(text)
      _ = DateText.spreadsheetDate(text)
      _ = PhoneNumber.parse(text, region: "DE")?.formatted(.national)
      let key = Folding.key(text)
      #expect(Folding.key(key) == key)
    }
  }

  /// A few pieces that mean something to a parser, in any order.
  private static func strange(using random: inout some RandomNumberGenerator) -> String {
    let pieces = [
      "(", ")", "\"", "'", "“", "|", ",", " ", "  ", "-", " - ", ".", "@", "#", "&", "/", ":", "+",
      "�",
      "\u{200D}", "🚀", "👩🏽‍💻", "ß", "İ", "ñ", "Ω", "ού", "и\u{306}", "ъ", "王", "さん", "님", "김", "عبد",
      "von", "de", "Dr.", "PhD", "(Hons)", "Jr.", "née", "aka", "CEO", "ex", "Head", "of", "Chief",
      "Assistant", "y", "Nguyễn", "12", "2024", "年", "月", "0049", "ext", "%", "%C3", "?id=", "xn--",
      "Ada", "FAIRWEATHER", "fairweather", "GmbH", "sp", "z", "o.o.", "\u{300}", "\u{202E}", "\t",
    ]
    return (0..<Int.random(in: 0...9, using: &random))
      .compactMap { _ in pieces.randomElement(using: &random) }
      .joined(separator: Bool.random(using: &random) ? " " : "")
  }
}
