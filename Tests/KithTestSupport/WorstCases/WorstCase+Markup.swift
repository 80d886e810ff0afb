extension WorstCase {
  /// XML and HTML.
  static let markup = [
    reading("opml", "attributes", "in.opml") {
      opml(
        #"<outline text="Ada" xmlUrl="https://x.example/""# + many($0) { #" a\#($0)="v""# } + "/>")
    },
    reading("opml", "open folders", "in.opml") { opml(many($0) { #"<outline text="f\#($0)">"# }) },
    reading("opml", "quotes in values", "in.opml") {
      opml(
        #"<outline text="Ada" xmlUrl="https://x.example/" description=""#
          + many($0) { _ in #"<a b="c"> "# } + #""/>"#)
    },
    reading("opml", "folders", "in.opml") {
      opml(
        many($0) {
          #"<outline text="f\#($0)"><outline text="A" xmlUrl="https://x\#($0).example/"/></outline>"#
        })
    },
    reading("feed", "authors", "in.atom") {
      #"<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>"#
        + many($0) {
          "<entry><author><name>A\($0)</name><uri>https://x\($0).example/</uri></author></entry>"
        }
        + "</feed>"
    },
    reading("foaf", "whom somebody knows", "in.rdf") {
      #"<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="http://xmlns.com/foaf/0.1/">"#
        + #"<foaf:Person rdf:nodeID="a"><foaf:name>Ada</foaf:name>"#
        + many($0) { #"<foaf:knows rdf:nodeID="b\#($0)"/>"# } + "</foaf:Person>"
        + many($0) {
          #"<foaf:Person rdf:nodeID="b\#($0)"><foaf:name>B\#($0)</foaf:name></foaf:Person>"#
        }
        + "</rdf:RDF>"
    },
    reading("gdata", "fields", "in.xml") {
      #"<feed xmlns="http://www.w3.org/2005/Atom" xmlns:gd="http://schemas.google.com/g/2005" xmlns:gContact="http://schemas.google.com/contact/2008">"#
        + #"<entry><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/contact/2008#contact"/><title>Ada</title>"#
        + many($0) {
          #"<gContact:userDefinedField key="k\#($0)" value="v"/><gd:email address="a\#($0)@x.example"/>"#
        }
        + "</entry></feed>"
    },
    reading("windows-contact", "telephones", "in.contact") {
      #"<c:contact c:Version="1" xmlns:c="http://schemas.microsoft.com/Contact"><c:NameCollection><c:Name><c:FormattedName>Ada</c:FormattedName></c:Name></c:NameCollection><c:PhoneNumberCollection>"#
        + many($0) { "<c:PhoneNumber><c:Number>\(phone($0))</c:Number></c:PhoneNumber>" }
        + "</c:PhoneNumberCollection></c:contact>"
    },
    reading("xbel", "folders", "in.xbel") {
      #"<xbel version="1.0"><title>t</title>"#
        + many($0) {
          #"<folder><title>f\#($0)</title><bookmark href="https://x\#($0).example/"><title>A</title></bookmark></folder>"#
        }
        + "</xbel>"
    },
    reading("html", "properties", "in.html") {
      #"<!DOCTYPE html><html><body><div class="h-card"><span class="p-name">Ada</span>"#
        + many($0) { #"<span class="p-tel">\#(phone($0))</span><span class="p-x\#($0)">x</span>"# }
        + "</div></body></html>"
    },
    reading("html", "open elements", "in.html", count: 500) {
      #"<!DOCTYPE html><html><body><div class="h-card">Ada</div>"# + many($0) { _ in "<p><b><i>" }
    },
  ]

  private static func opml(_ body: String) -> String {
    #"<opml version="2.0"><head><title>t</title></head><body>"# + body + "</body></opml>"
  }
}
