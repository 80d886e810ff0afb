/// What the specifications of vCard 4.0 say of the value of a property.
struct PropertyShape: Sendable {
  /// How values are put together.
  enum Form: Sendable {
    /// One value.
    case single
    /// Values between commas.
    case list
    /// Components between semicolons.
    case structure(Components)
  }

  /// The components of a structured value.
  struct Components: Sendable {
    /// Their names in XML; none where there are as many as one likes (ORG).
    let names: [String]
    /// How many of them stand there at least.
    let atLeast: Int
    /// Whether each is a list.
    let areLists: Bool
  }

  /// The type of values without a VALUE parameter.
  let type: String
  /// How values are put together.
  let form: Form

  /// The components, where the value is structured.
  var components: Components? {
    if case .structure(let components) = form { components } else { nil }
  }

  /// The shapes by name in small letters.
  static let standard: [String: PropertyShape] = {
    var shapes = structured
    for (type, names) in singles {
      for name in names { shapes[name] = PropertyShape(type: type, form: .single) }
    }
    for name in ["nickname", "categories"] {
      shapes[name] = PropertyShape(type: "text", form: .list)
    }
    return shapes
  }()

  /// RFC 6350 section 6, RFC 6474, RFC 6715, RFC 8605, RFC 9554 section 3, RFC 9555 section 3.
  private static let singles: [(type: String, names: [String])] = [
    (
      "text",
      [
        "kind", "xml", "fn", "tel", "email", "tz", "title", "role", "note", "prodid", "version",
        "birthplace", "deathplace", "expertise", "hobby", "interest", "gramgender", "pronouns",
        "jsprop",
      ]
    ),
    (
      "uri",
      [
        "source", "photo", "impp", "geo", "logo", "member", "related", "sound", "uid", "url", "key",
        "fburl", "caladruri", "caluri", "org-directory", "contact-uri", "socialprofile",
      ]
    ),
    ("date-and-or-time", ["bday", "anniversary", "deathdate"]),
    ("timestamp", ["rev", "created"]),
    ("language-tag", ["lang", "language"]),
  ]

  /// The names of the components are those of RFC 6351 and, for what RFC 9554 adds, of its grammar.
  private static let structured: [String: PropertyShape] = [
    "n": structure(
      ["surname", "given", "additional", "prefix", "suffix", "surname2", "generation"],
      atLeast: 5, areLists: true),
    "adr": structure(
      [
        "pobox", "ext", "street", "locality", "region", "code", "country", "room", "apartment",
        "floor", "streetnumber", "streetname", "building", "block", "subdistrict", "district",
        "landmark", "direction",
      ], atLeast: 7, areLists: true),
    "gender": structure(["sex", "identity"], atLeast: 1, areLists: false),
    "clientpidmap": structure(["sourceid", "uri"], atLeast: 2, areLists: false),
    "org": structure([], atLeast: 1, areLists: false),
  ]

  private static func structure(_ names: [String], atLeast: Int, areLists: Bool) -> PropertyShape {
    PropertyShape(
      type: "text",
      form: .structure(Components(names: names, atLeast: atLeast, areLists: areLists)))
  }
}
