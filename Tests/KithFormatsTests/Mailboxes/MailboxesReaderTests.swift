import KithModel
import Testing

@testable import KithFormats

/// Lists of e-mail addresses.
@Suite struct MailboxesReaderTests {
  static let lists: [(String, [String])] = [
    ("a@x.example\nb@x.example\n", ["a@x.example", "b@x.example"]),
    ("Ada Fair <a@x.example>; b@x.example", ["Ada Fair a@x.example", "b@x.example"]),
    (
      "Fair, Ada <a@x.example>, \"Oko, Ben\" <b@x.example>",
      ["Fair, Ada a@x.example", "Oko, Ben b@x.example"]
    ),
    ("Ada <a@x.example> Ben <b@x.example>", ["Ada a@x.example", "Ben b@x.example"]),
    ("a@x.example, b@x.example,\nc@x.example", ["a@x.example", "b@x.example", "c@x.example"]),
    ("* <mailto:a@x.example>\n- b@x.example (Ben Oko)\n", ["a@x.example", "Ben Oko b@x.example"]),
    ("Ada Fair, Ben Oko <b@x.example>", ["Ada Fair", "Ben Oko b@x.example"]),
    (
      "Ada \" Fair <a@x.example>; Ben <b@x.example", ["Ada \" Fair a@x.example", "Ben b@x.example"]
    ),
  ]

  @Test(arguments: lists)
  func `each address of a list is somebody's`(text: String, people: [String]) throws {
    let batch = try ContactInput.readAll(Array(text.utf8))
    let found = batch.contacts.map { contact in
      ([contact.name?.full].compactMap(\.self) + contact.emails.map(\.address))
        .joined(separator: " ")
    }
    #expect(found == people)
  }

  @Test(arguments: [
    "a@x.example,b@x.example\nc@x.example,d@x.example\n", "Email\na@x.example\n",
    "Ada Fair,a@x.example,Rome\n",
  ])
  func `a table stays one`(text: String) throws {
    var input = try ContactInput(
      MemoryByteSource(Array(text.utf8)), options: ReadingOptions(fileName: "list.txt"))
    #expect(input.format.name == "csv")
    #expect(try input.readAll().contacts.isEmpty == false)
  }
}
