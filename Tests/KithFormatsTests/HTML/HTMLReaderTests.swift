import KithFormats
import KithModel
import Testing

/// People in pages, by the rules of microformats and XFN.
@Suite struct HTMLReaderTests {
  static func read(_ text: String) throws -> Batch {
    try ContactInput.readAll(
      Array(text.utf8), format: FormatRegistry.standard.readable(named: "html"))
  }

  static func first(_ text: String) throws -> Contact {
    try #require(try read(text).contacts.first)
  }

  static let implied: [(String, String?, String?)] = [
    ("<p class='h-card'>Jane Doe</p>", "Jane Doe", nil),
    ("<img class='h-card' alt='Jane Doe' src='https://j.example/j.png'>", "Jane Doe", nil),
    ("<a class='h-card' href='https://j.example/'>Jane Doe</a>", "Jane Doe", "https://j.example/"),
    ("<div class='h-card'><span><abbr title='Jane Doe'>JD</abbr></span></div>", "Jane Doe", nil),
    (
      "<div class='h-card'><a href='https://j.example/'>Jane Doe</a><p></p></div>", "Jane Doe",
      "https://j.example/"
    ),
    ("<div class='h-card'>Jane, <span class='p-org'>X</span></div>", nil, nil),
    ("<p class='vcard'>Frances</p>", "Frances", nil),
  ]

  @Test(arguments: implied)
  func `names and addresses are implied`(page: String, name: String?, url: String?) throws {
    let contact = try Self.first(page)
    #expect(contact.name?.full == name)
    #expect(contact.links.map(\.uri) == [url].compactMap(\.self))
  }

  static let values: [(String, String)] = [
    ("<b class='tel'>1 <i class='value'>+1</i> x <i class='value'>555</i></b>", "+1555"),
    ("<a class='tel' href='tel:+1555'>x</a>", "+1555"), ("<b class='tel'>+1555</b>", "+1555"),
    ("<b class='tel'><i class='value-title' title='+1555'> </i>call</b>", "+1555"),
    ("<b class='tel'><i class='type'>Work</i>: +1555</b>", "+1555"),
    ("<abbr class='tel' title='+1555'>x</abbr>", "+1555"),
    ("<data class='tel' value='+1555'>x</data>", "+1555"),
  ]

  @Test(arguments: values)
  func `a value is found in every form`(property: String, value: String) throws {
    let contact = try Self.first("<div class='vcard'><b class='fn'>J</b>\(property)</div>")
    #expect(contact.phones.map(\.number) == [value])
  }

  static let includes = [
    "<div class='vcard'><b class='fn'>J</b><a class='include' href='#t'></a></div><p id='t'><b class='tel'>+1555</b></p>",
    "<div class='vcard'><b class='fn'>J</b><object class='include' data='#t'></object></div><p id='t'><b class='tel'>+1555</b></p>",
    "<div class='vcard' itemref='t'><b class='fn'>J</b></div><p id='t'><b class='tel'>+1555</b></p>",
  ]

  @Test(arguments: includes)
  func `what stands elsewhere is included`(page: String) throws {
    #expect(try Self.first(page).phones.map(\.number) == ["+1555"])
  }

  @Test func `a value that includes itself and others is read once`() throws {
    let contact = try Self.first(
      """
      <div class='vcard' id='card'><b class='fn'>J</b>
      <b class='tel' id='a' itemref='a b a b'>+1555</b><b class='tel' id='b' itemref='b a b a'>+1556</b>
      <b class='email' itemref='card'><i class='type'>work</i> <i class='value'>j@x.example</i></b></div>
      """)
    #expect(contact.phones.map(\.number) == ["+1555", "+1556"])
    #expect(contact.emails.map(\.address) == ["j@x.example"])
  }

  @Test func `a unit by itself is of the organisation before it, or of the first`() throws {
    let contact = try Self.first(
      """
      <div class='vcard'><b class='fn'>J</b><b class='organization-unit'>Maps</b>
      <b class='organization-name'>Globex</b><b class='organization-unit'>Charts</b>
      <b class='organization-name'>Initech</b><b class='organization-unit'>Reports</b></div>
      """)
    #expect(contact.organizations.map(\.name) == ["Globex", "Initech"])
    #expect(
      contact.organizations.map { $0.units.map(\.name) } == [["Maps", "Charts"], ["Reports"]])
  }

  @Test func `a card that includes itself ends`() throws {
    let batch = try Self.read(
      "<div class='vcard' id='a'><b class='fn'>J</b><a class='include' href='#a'></a><a class='include' href='#b'></a></div><div id='b'><a class='include' href='#b'></a></div>"
    )
    #expect(batch.contacts.map(\.name?.full) == ["J"])
  }

  @Test func `cards that are each other's organisations end`() throws {
    let batch = try Self.read(
      """
      <div class='h-card' itemref='b'>A</div><p><i id='b' class='p-org h-card' itemref='c'></i></p>
      <p><i id='c' class='p-org p-agent h-card' itemref='b'></i></p>
      """)
    #expect(!batch.diagnostics.contains { $0.severity == .error })
  }

  @Test func `twenty cards that are all each other's organisations cost no more than their number`()
    throws
  {
    let all = (0..<20).map { "o\($0)" }.joined(separator: " ")
    let cards = (0..<20).map {
      "<div id='o\($0)' class='vcard org' itemref='\(all)'><b class='fn'>J</b></div>"
    }
    #expect(try Self.read(cards.joined()).contacts.isEmpty == false)
  }

  static let oldRules: [(String, [String], Contact.Kind?)] = [
    ("<b class='fn'>Zed</b>", ["Zed"], nil),
    ("<b class='fn'>Zed</b><i class='nickname'>Z</i>", ["Z"], nil),
    ("<b class='fn n'>Zed</b>", [], nil), ("<b class='fn'>Zed Zorn</b>", [], nil),
    ("<b class='fn org'>Zed</b>", [], .org),
    ("<b class='fn'>Zed</b> of <i class='org'>Zed</i>", [], .org),
  ]

  @Test(arguments: oldRules)
  func `the name of an hCard implies a nickname or an organisation`(
    card: String, nicknames: [String], kind: Contact.Kind?
  ) throws {
    let contact = try Self.first("<div class='vcard'>\(card)</div>")
    #expect(contact.nicknames.map(\.name) == nicknames)
    #expect(contact.kind == kind)
  }

  @Test func `without a base, relative addresses stay as they are written`() throws {
    let contact = try Self.first(
      "<div class='h-card'><a class='u-url p-name' href='jane.html'>J</a><img class='u-photo' src='/j.png'></div>"
    )
    #expect(contact.links == [] && contact.media == [])
    #expect(contact.columns.map(\.value) == ["jane.html", "/j.png"])
  }

  @Test func `the other side of parent is child`() throws {
    let contact = try Self.first("<a rel='Parent met' href='https://p.example/'>P</a>")
    #expect(contact.relatedTo.map(\.relation) == [["child", "met"]])
  }

  @Test(arguments: [
    "<script><div class='vcard'>No</div></script>",
    "<!-- <a rel='friend' href='https://n.example/'>N</a> -->",
    "<style>.vcard{}</style>", "<p>vcard</p>", "<a rel='nofollow' href='https://n.example/'>N</a>",
  ])
  func `what is not shown and not said names nobody`(page: String) throws {
    let batch = try Self.read("<html>\(page)<p>x</p></html>")
    #expect(batch.contacts == [])
    #expect(batch.diagnostics.map(\.slug) == ["html.no-people"])
  }

  @Test func `what stands after scripts, style sheets and comments is read`() throws {
    let hidden = [
      "<script>if (a<b) '<p class=\"h-card\">No</p>'</script>", "<STYLE>p{}</STYLE >",
      "<!-- > -- <p class='h-card'>No</p> -->", "<!-->", "<script src='x'></script>",
    ]
    let page = hidden.map { "\($0)<p class='h-card'>Yes</p>" }.joined(separator: "\n")
    let batch = try Self.read(page)
    #expect(batch.contacts.map(\.name?.full) == hidden.map { _ in "Yes" })
    #expect(batch.contacts.map { $0.sources[0].line } == [1, 2, 3, 4, 5])
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 100_000),
    "<p " + String(repeating: "a ", count: 300_000) + ">",
    "<p " + String(repeating: "a=b ", count: 300_000) + ">",
    "<p " + String(repeating: "a=\"\"", count: 300_000) + ">",
    "<p title=\"" + String(repeating: "x", count: 9_000_000),
    "<!--" + String(repeating: "-", count: 2_000_000), String(repeating: "</p>", count: 300_000),
    String(repeating: "<b><i>", count: 200) + String(repeating: "</b></i>", count: 200),
    "&#0;&#xD800;\u{0}\u{1}",
  ])
  func `hostile pages end, and what came before is kept`(page: String) throws {
    let batch = try Self.read("<a rel='friend' href='https://b.example/'>Before</a>\(page)")
    #expect(batch.contacts.first?.name?.full == "Before")
  }

  @Test func `thousands of cards that include one thing cost no more than their number`() throws {
    let cards = String(
      repeating: "<div class='vcard'><b class='fn'>J</b><a class='include' href='#t'></a></div>",
      count: 2000)
    let thing = String(repeating: "<i></i>", count: 2000)
    let batch = try Self.read("<div id='t'>\(thing)</div>\(cards)")
    #expect(batch.diagnostics.map(\.slug) == ["html.too-much"])
    #expect(batch.contacts.count > 100)
  }

  @Test(arguments: [
    ("<!DOCTYPE html><p>x", "html"), ("<html><body>", "html"), ("<div class='vcard'>", "html"),
    ("<a rel='friend' href='x'>", "html"), ("Name <a@b.example>", nil), ("<b>bold</b>", "html"),
  ])
  func `pages and pieces of pages are recognised`(text: String, name: String?) {
    let sample = Sample(Array(text.utf8), isWhole: true)
    let found = FormatRegistry.standard.detect(sample, ReadingOptions(fileName: "x"))?.format.name
    #expect(name == nil ? found != "html" : found == name)
  }
}
