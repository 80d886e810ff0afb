import KithFormats
import KithModel
import KithText
import Testing

/// One name is the same parts, nicknames and pronouns, whatever format it is written in.
@Suite struct NameFormatsTests {
  /// A name as its two fields say it.
  private struct Fields {
    let given: String
    let surname: String
    var full: String { [given, surname].filter { !$0.isEmpty }.joined(separator: " ") }
  }

  private static let given = [
    "Ida", "Dr. Ida", "Ida \"Bibi\"", "Ida (Bibi)", "Jürgen jun.", "Ida⭐️", "Prof. Dr. Ida", "J. R.",
    "",
  ]
  private static let surnames = [
    "Lund", "Lund, PhD", "Lund PhD, MBA", "Lund (she/her)", "Lund Jr.", "Lund III", "Okafor 🎸",
    "Davis (Gym)", "Hansen (Tinder)", "Patel | CEO", "Lund - Recruiter at Globex", "Lund née Berg",
    "van der Berg, MD (they/them)", "Lund, Ph. D.", "García López", "Lund – PMP®", "Lund, Esq.",
    "Lund (Globex", "Mom ❤️", "Roofer Emily",
  ]
  private static let names = surnames.flatMap { surname in
    given.map { Fields(given: $0, surname: surname) }
  }

  /// The file of a format that holds the names, each a person.
  private static func file(_ format: String) -> String {
    switch format {
    case "vcard": names.map { vCard($0, "3.0") }.joined()
    case "vcard4": names.map { vCard($0, "4.0") }.joined()
    case "jcard": "[" + names.map(jCard).joined(separator: ",") + "]"
    case "ldif": names.enumerated().map { ldif($1, $0) }.joined()
    case "linkedin":
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        + names.map { "\(cell($0.given)),\(cell($0.surname)),,,Globex,,01 Mar 2024\n" }.joined()
    default:
      "First Name,Last Name,Company\n"
        + names.map { "\(cell($0.given)),\(cell($0.surname)),Globex\n" }.joined()
    }
  }

  private static func cell(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func vCard(_ name: Fields, _ version: String) -> String {
    func text(_ text: String) -> String { text.replacing(",", with: "\\,") }
    return "BEGIN:VCARD\nVERSION:\(version)\nFN:\(text(name.full))\n"
      + "N:\(text(name.surname));\(text(name.given));;;\nEND:VCARD\n"
  }

  private static func jCard(_ name: Fields) -> String {
    func text(_ text: String) -> String { "\"" + text.replacing("\"", with: "\\\"") + "\"" }
    return "[\"vcard\",[[\"version\",{},\"text\",\"4.0\"],[\"fn\",{},\"text\",\(text(name.full))],"
      + "[\"n\",{},\"text\",[\(text(name.surname)),\(text(name.given)),\"\",\"\",\"\"]]]]"
  }

  private static func ldif(_ name: Fields, _ number: Int) -> String {
    let given = name.given.isEmpty ? "" : "givenName: \(name.given)\n"
    return "dn: uid=u\(number),dc=lund,dc=example\nobjectClass: inetOrgPerson\ncn: \(name.full)\n"
      + "sn: \(name.surname)\n\(given)\n"
  }

  /// What is compared: the order of the parts is the format's own.
  private static func facts(_ contact: Contact) -> [String] {
    let parts = (contact.name?.components ?? []).map { "\($0.kind.rawValue) \($0.value)" }
    return parts.sorted() + contact.nicknames.map { "nickname \($0.name)" }.sorted()
      + (contact.speakToAs?.pronouns.map { "pronouns \($0.pronouns)" } ?? [])
  }

  private static func read(_ format: String, _ text: String) throws -> [Contact] {
    let name = format == "vcard4" ? "vcard" : format
    return try ContactInput.readAll(
      Array(text.utf8), format: try ConformanceTests.readable(name), fileName: "names"
    ).contacts
  }

  @Test(arguments: ["vcard", "vcard4", "jcard", "ldif", "linkedin"])
  func `a name is structured as in a table of two columns`(format: String) throws {
    let expected = try Self.read("csv", Self.file("csv"))
    let contacts = try Self.read(format, Self.file(format))
    #expect(contacts.count == Self.names.count)
    for (index, (contact, other)) in zip(contacts, expected).enumerated() {
      #expect(Self.facts(contact) == Self.facts(other), "\(Self.names[index])")
    }
  }

  @Test(arguments: ["vcard", "vcard4", "jcard", "ldif", "linkedin", "csv"])
  func `a name that is structured is structured as it is`(format: String) throws {
    let contacts = try Self.read(format, Self.file(format))
    for target in ["vcard4", "vcard3", "jcard", "csv"] {
      var writer = try ConformanceTests.writable(target).makeWriter(WritingOptions())
      let bytes = writer.writeAll(contacts).bytes
      let again = try Self.read(
        target == "vcard3" ? "vcard" : target, String(decoding: bytes, as: UTF8.self))
      for (contact, other) in zip(again, contacts) {
        #expect(Self.facts(contact) == Self.facts(other), "\(target)")
      }
    }
  }
}
