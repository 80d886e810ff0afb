import Testing

@testable import KithFormats

/// Addresses beside a base, as RFC 3986 section 5.4 has them; but a scheme of one letter is a drive.
@Suite struct URIReferenceTests {
  static let examples: [(String, String)] = [
    ("gg:h", "gg:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"),
    ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"), ("//g", "http://g"),
    ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
    ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"),
    ("g;x", "http://a/b/c/g;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"),
    (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
    ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
    ("../../", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
    ("../../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
    ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."),
    ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"),
    ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"),
    ("g?y/./x", "http://a/b/c/g?y/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
  ]

  @Test(arguments: examples)
  func `an address is found beside its base`(reference: String, whole: String) throws {
    let base = try #require(URIReference(base: "http://a/b/c/d;p?q"))
    #expect(URIReference(reference).resolved(against: base) == whole)
  }

  @Test func `an address beside a host stands under its root`() throws {
    let base = try #require(URIReference(base: "https://a.example"))
    #expect(URIReference("b/c").resolved(against: base) == "https://a.example/b/c")
  }

  @Test(arguments: [
    "", "/a/", "a.example", "mailto:a@b.example", "javascript:void",
    "https://a.example/" + String(repeating: "x", count: 3000),
  ])
  func `what names no place is no base`(text: String) {
    #expect(URIReference(base: text) == nil)
  }
}
