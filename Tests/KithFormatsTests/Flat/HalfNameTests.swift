import KithFormats
import KithModel
import Testing

/// A column `Name` beside one of half the name and one of all of it.
@Suite struct HalfNameTests {
  @Test(arguments: [
    ("Name,Surname,Full Name", "Ada,Fair,Augusta Fair", ["Ada", "Fair"], "Augusta Fair"),
    ("Name,Surname,Full Name", "Ada Fair,Fair,Ada Fair", ["Ada", "Fair"], "Ada Fair"),
    ("Name,Surname,Full Name", "Ada Fair,,Ada Fair", ["Ada", "Fair"], "Ada Fair"),
    ("Name,First Name,Display Name", "Fair,Ada,Ada F.", ["Ada", "Fair"], "Ada F."),
    ("Name,Surname", "Ada,Fair", ["Ada", "Fair"], nil),
  ])
  func `no cell of a name is lost`(
    headings: String, row: String, parts: [String], full: String?
  ) throws {
    let table = "\(headings),E-mail\n\(row),ada@example.com\n"
    let contact = try #require(
      try ContactInput.readAll(Array(table.utf8), fileName: "a.csv").contacts.first)
    #expect(contact.name?.components.map(\.value) == parts)
    #expect(contact.name?.full == full)
  }
}
