import KithModel

extension Contact {
  /// The texts that a page shows.
  var shownTexts: [String] {
    let names = name.map { [$0.full ?? ""] + $0.components.map(\.value) } ?? []
    let work = organizations.flatMap { [$0.name ?? ""] + $0.units.map(\.name) } + titles.map(\.name)
    let ways = emails.map(\.address) + phones.map(\.number) + links.map(\.uri)
    let services = onlineServices.map { $0.uri ?? "" }
    let places = addresses.flatMap { [$0.full ?? ""] + $0.components.map(\.value) }
    return names + nicknames.map(\.name) + work + ways + services
      + (links.map(\.label) + onlineServices.map(\.service)).compactMap(\.self) + places
      + keywords.elements + notes.map(\.note)
  }
}
