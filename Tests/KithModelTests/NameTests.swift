import KithModel
import Testing

@Suite struct NameTests {
  static let ada = Name(components: [
    NameComponent(.surname, "Fairweather"), NameComponent(.given, "Ada"),
    NameComponent(.credential, "PhD"), NameComponent(.title, "Dr."),
    NameComponent(.given2, "May"), NameComponent(.credential, "MBA"),
  ])

  @Test func `the whole name is shown as it was written`() {
    var name = Self.ada
    name.full = "ada fairweather"
    #expect(name.display == "ada fairweather")
  }

  @Test func `without it, components are shown in the order of speaking`() {
    #expect(Self.ada.display == "Dr. Ada May Fairweather PhD MBA")
  }

  @Test func `an empty name shows nothing`() {
    #expect(Name().display == nil)
    #expect(Name(full: "").display == nil)
    #expect(Name(components: [NameComponent(.given, "")]).display == nil)
  }

  @Test func `components in order keep it, with their separators`() {
    var name = Name(components: [
      NameComponent(.surname, "李"), NameComponent(.given, "伟"),
    ])
    name.isOrdered = true
    #expect(name.display == "李 伟")
    name.defaultSeparator = ""
    #expect(name.display == "李伟")
    name.components.insert(NameComponent(.separator, "・"), at: 1)
    #expect(name.display == "李・伟")
  }

  @Test func `components of the kinds asked for are joined`() {
    #expect(Self.ada.joined(.credential) == "PhD MBA")
    #expect(Self.ada.joined(.given, .given2) == "Ada May")
    #expect(Self.ada.joined(.generation) == nil)
  }

  @Test func `a kind that nobody registered is kept`() {
    let kind = NameComponent.Kind(rawValue: "example.com:clan")
    #expect(kind.rawValue == "example.com:clan")
    #expect(kind != .surname)
  }
}
