import KithText
import Testing

@testable import KithFormats

/// What the XML layer makes of documents that are not as they should be.
@Suite struct XMLRepairTests {
  @Test(arguments: [
    ("<a/>", "<a>/"),
    ("<?xml version=\"1.0\"?>\n<!-- c --><a x='1'>t<b/></a>\n", "<a x=[1]>t<b>//"),
    ("<a x=\"1 &lt; 2 &amp; &#233;&#xE9;\">&quot;&apos;</a>", "<a x=[1 < 2 & éé]>\"'/"),
    ("<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>", "<a><b>&amp;]]>/"),
    ("<a>1 > 0<?php echo \"<b>\" ?></a>", "<a>1 > 0/"),
    ("<!DOCTYPE a PUBLIC \"-//X//EN\" \"http://x.example/a.dtd\"><a/>", "<a>/"),
    ("<p:a xmlns:p=\"urn:x\" p:y=\"1\"/>", "<p:a p:y=[1]>/"),
    ("<ä ö=\"ü\">李</ä>", "<ä ö=[ü]>李/"),
  ])
  func `a document in order is read without a word`(document: String, events: String) {
    let read = XMLEvents.of(document)
    #expect(read.text == events)
    #expect(read.slugs == [])
  }

  @Test(arguments: [
    ("<a x=\"R&D\">R&D &copy 1</a>", "<a x=[R&D]>R&D &copy 1/", "bare-ampersand"),
    ("<a x=\"&eacute;\">&hellip;</a>", "<a x=[é]>…/", "html-entity"),
    ("<a x=\"&nosuch;\">&no;</a>", "<a x=[&nosuch;]>&no;/", "unknown-entity"),
    ("<a x=\"&#0;1\">&#x1;2&#xD800;</a>", "<a x=[1]>2/", "forbidden-reference"),
    ("<a>&#146;&#x92;</a>", "<a>’\u{92}/", "windows-1252-reference"),
    ("<a x=\"1\u{0}2\u{1}\">3\u{B}4</a>", "<a x=[12]>34/", "control-character"),
    ("<a x=\"\u{FFFE}1\">\u{FFFF}2</a>", "<a x=[1]>2/", "non-character"),
    ("<a x=\"I <3\"/>", "<a x=[I <3]>/", "less-than-in-attribute"),
    ("<a>1 < 2</a>", "<a>1 < 2/", "bare-less-than"),
    ("<a x=1 y=/b/ />", "<a x=[1] y=[/b/]>/", "unquoted-value"),
    ("<a x=http://h.example/f/>", "<a x=[http://h.example/f]>/", "unquoted-value"),
    ("<a x=\"1\"y=\"2\"/>", "<a x=[1] y=[2]>/", "missing-blank"),
    ("<a x=\"1 y=\"2\"/>", "<a x=[1] y=[2]>/", "missing-quote"),
    ("<a><b x=\"1/>\n<b x=\"2\"/></a>", "<a><b x=[1]>/\n<b x=[2]>//", "missing-quote"),
    ("<a x=1 2\" y=\"3\"/>", "<a x=[1 2] y=[3]>/", "missing-quote"),
    ("<a x=1?b=2\" y=\"3\"/>", "<a x=[1?b=2] y=[3]>/", "missing-quote"),
    ("<a x=\"1><b y='2'/></a>", "<a x=[1]><b y=[2]>//", "missing-quote"),
    ("<a x=\"say \"hi\" now\" y=\"2\"/>", "<a x=[say \"hi\" now] y=[2]>/", "inner-quote"),
    ("<a x=\"1\" x=\"2\"/>", "<a x=[1]>/", "duplicate-attribute"),
    ("<a checked x=\"1\"/>", "<a checked=[] x=[1]>/", "missing-value"),
    ("<a 1st=\"1\"/>", "<a _1st=[1]>/", "bad-name"),
    ("<a ; x=\"1\"/>", "<a x=[1]>/", "stray-in-tag"),
    ("<a x=\"1\"<b/></a>", "<a x=[1]><b>//", "missing-tag-end"),
    ("<a><b></a>", "<a><b>//", "missing-end-tag"),
    ("<a></b></a>", "<a>/", "stray-end-tag"),
    ("<a><B></b></a>", "<a><B>//", "end-tag-spelling"),
    ("<outline><outline></outlin><b/></outline>", "<outline><outline>/<b>//", "end-tag-spelling"),
    (" <?xml version=\"1.0\"?><a/>", "<a>/", "late-declaration"),
    ("<a><?xml version=\"1.0\"?>t</a>", "<a>t/", "late-declaration"),
    ("<?xml version=\"1.0?><a/>", "<a>/", "bad-declaration"),
    ("<?xml encoding=\"UTF-8\"?><a/>", "<a>/", "bad-declaration"),
    ("<?xml version=\"1.0\" encoding=UTF-8?><a/>", "<a>/", "bad-declaration"),
    ("<?xml version=\"1.0\"><a/>", "<a>/", "bad-declaration"),
    ("<?XML version=\"1.0\"?><a/>", "<a>/", "bad-declaration"),
    ("HTTP/1.1 200 OK\n<a/>", "<a>/", "text-outside"),
    ("<a/>tail", "<a>/", "text-outside"),
    ("<a/><?xml version=\"1.0\"?><b/>", "<a>/<b>/", "several-documents"),
    ("<a><!ELEMENT b></a>", "<a>/", "stray-declaration"),
    ("<!DOCTYPE a [<!ENTITY x \"]>y\"><!-- ' -->]><a/>", "<a>/", "document-type"),
  ])
  func `damage is mended and said`(document: String, events: String, slug: String) {
    let read = XMLEvents.of(document)
    #expect(read.text == events)
    #expect(Set(read.slugs) == ["xml.\(slug)"])
  }

  @Test(arguments: [
    "<?xml version='1.0'?>", "<?xml version=\"1.1\" encoding='x-mac_roman.1' standalone = 'no' ?>",
    "<?xml\n version=\"1.0\"\tstandalone='yes'?>", "<?xml-stylesheet href='x'?>",
  ])
  func `a declaration as XML has it needs no word`(declaration: String) {
    #expect(XMLEvents.of("\(declaration)<a/>").slugs == [])
  }

  @Test(arguments: [
    ("<a>text", "<a>text!/"), ("<a><b x=\"1", "<a><b…>!//"), ("<a></a", "<a>!/"),
    ("<a><b/></", "<a><b>/!/"), ("<a><!-- c", "<a>!/"), ("<a><", "<a>!/"), ("<a>&am", "<a>&am!/"),
    ("<a><![CDATA[t]]", "<a>t]]!/"),
  ])
  func `what the end of the file cuts is marked as cut`(document: String, events: String) {
    let read = XMLEvents.of(document)
    #expect(read.text == events)
    #expect(read.slugs.contains("xml.incomplete"))
  }

  @Test func `entities of the document type are neither declared nor loaded`() {
    let read = XMLEvents.of(
      """
      <!DOCTYPE a [<!ENTITY b "bomb"><!ENTITY c "&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">
      <!ENTITY % p SYSTEM "p.dtd">%p;<!ATTLIST a x CDATA "injected">]><a>&b;&c;&d;</a>
      """)
    #expect(read.text == "<a>&b;&c;&d;/")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines are counted, whatever ends them and whatever was mended before`(end: String) {
    let lines = ["<!-- c", "-->junk", "<a", " x='&'", ">", "<b y=1", "/>", "<b", "/></a>"]
    let text = Array(lines.joined(separator: end).utf8)
    for size in [1, 2, 1000] { #expect(XMLEvents.of(text, blockSize: size).lines == [3, 6, 8]) }
  }

  @Test func `repairs are kept up to a number, and then counted`() {
    let read = XMLEvents.of("<a>" + String(repeating: "& ", count: 1500) + "</a>")
    #expect(read.slugs.count == 1000)
  }

  @Test func `any damage ends, and blocks of any size give the same events`() {
    let document = Array(
      """
      <?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]>
      <a x="1" y='&amp;é'><b>t&#233;<![CDATA[<c>]]></b><!-- c --><d e="f"/>\u{FFFD}</a>
      """.utf8)
    var random = SplitMix(seed: 11)
    let marks = Array("<>&;\"'=/!-[]?\0 \nx\u{EF}".utf8)
    for _ in 0..<400 {
      var bytes = document
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(marks.randomElement(using: &random) ?? 0, at: place)
        default: bytes[place] = marks.randomElement(using: &random) ?? 0
        }
      }
      let whole = XMLEvents.of(bytes)
      for size in [1, 7] {
        let pieces = XMLEvents.of(bytes, blockSize: size)
        #expect(pieces.text == whole.text, "\(String(decoding: bytes, as: UTF8.self))")
        #expect(pieces.slugs == whole.slugs)
        #expect(pieces.lines == whole.lines)
      }
    }
  }
}
