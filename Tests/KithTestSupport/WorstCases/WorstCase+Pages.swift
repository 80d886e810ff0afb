extension WorstCase {
  /// Pages with a card that has much of one thing.
  static let pages = [
    page("addresses") {
      #"<p class="p-adr h-adr"><b class="p-street-address">Road \#($0)</b><b class="p-locality">T</b></p>"#
    },
    page("organizations") {
      #"<p class="p-org"><b class="p-organization-name">O\#($0)</b><b class="p-organization-unit">U</b></p>"#
    },
    page("organizations by themselves") {
      #"<b class="p-organization-name">O\#($0)</b><b class="p-organization-unit">U</b>"#
    },
    page("positions by themselves") { _ in
      #"<b class="p-latitude">1</b><b class="p-longitude">2</b>"#
    },
    page("given names") { #"<b class="p-given-name">A\#($0)</b>"# },
    page("links to write to") { #"<a class="u-url" href="mailto:a\#($0)@x.example">A</a>"# },
    page("links with names") { #"<a class="u-url" href="https://x\#($0).example/">A\#($0)</a>"# },
    page("agents") { #"<b class="p-agent">A\#($0)</b>"# },
    page("values that include a list") { #"<b class="p-tel" itemref="list">\#(phone($0))</b>"# },
  ]

  private static func page(
    _ what: String, _ part: @escaping @Sendable (Int) -> String
  ) -> WorstCase {
    reading("html", what, "in.html", count: 1000) {
      #"<!DOCTYPE html><html><body><div class="h-card"><b class="p-name">Ada</b>"# + many($0, part)
        + #"</div><p id="list">"# + many($0) { _ in "<i>x</i>" } + "</p></body></html>"
    }
  }
}
