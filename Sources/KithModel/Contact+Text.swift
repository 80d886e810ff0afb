extension Contact {
  /// The text at a place that cleaning rewrites, by its pointer in ``Change/at``.
  ///
  /// It is `nil` where there is no such place, or no text at it. A keyword is its own text, and goes where it is
  /// set to nothing; texts cannot be set at places that do not exist.
  public subscript(text pointer: String) -> String? {
    get { self[text: pointer, EntryPlaces()] }
    set { self[text: pointer, EntryPlaces()] = newValue }
  }

  /// The text at a place, found by where the entries stand: for whoever asks for many.
  public subscript(text pointer: String, places: EntryPlaces) -> String? {
    get { path(JSONPointer.steps(pointer), places).flatMap { self[keyPath: $0] } }
    set {
      let steps = JSONPointer.steps(pointer)
      guard let path = path(steps, places) else { return }
      if steps.count == 4, steps[0] == "name", let index = Int(steps[2]) {
        // In place: by its path the whole name would be copied.
        name?.components[index].value = newValue ?? ""
      } else {
        self[keyPath: path] = newValue
      }
    }
  }

  private func path(
    _ steps: [String], _ places: EntryPlaces
  ) -> WritableKeyPath<Contact, String?>? {
    guard steps.count >= 2 else { return nil }
    let key = steps[1]
    switch (steps[0], steps.count, steps.last) {
    case ("name", 2, "full"): return name.map { _ in \.presentName.full }
    case ("name", 4, "value"):
      return Self.index(steps[2], name?.components.count).map {
        \.presentName.components[$0].value.present
      }
    case ("nicknames", 3, "name"):
      return places.place(of: key, in: .nicknames) { nicknames.firstIndex { $0.id == key } }.map {
        \.nicknames[$0].name.present
      }
    case ("emails", 3, "address"):
      return places.place(of: key, in: .emails) { emails.firstIndex { $0.id == key } }.map {
        \.emails[$0].address.present
      }
    case ("phones", 3, "number"):
      return places.place(of: key, in: .phones) { phones.firstIndex { $0.id == key } }.map {
        \.phones[$0].number.present
      }
    case ("titles", 3, "name"):
      return places.place(of: key, in: .titles) { titles.firstIndex { $0.id == key } }.map {
        \.titles[$0].name.present
      }
    case ("links", 3, "uri"):
      return places.place(of: key, in: .links) { links.firstIndex { $0.id == key } }.map {
        \.links[$0].uri.present
      }
    case ("onlineServices", 3, "uri"):
      return places.place(of: key, in: .onlineServices) {
        onlineServices.firstIndex { $0.id == key }
      }.map {
        \.onlineServices[$0].uri
      }
    case ("organizations", 3, "name"):
      return places.place(of: key, in: .organizations) { organizations.firstIndex { $0.id == key } }
        .map {
          \.organizations[$0].name
        }
    case ("organizations", 5, "name"):
      let place = places.place(of: key, in: .organizations) {
        organizations.firstIndex { $0.id == key }
      }
      guard let place else { return nil }
      return Self.index(steps[3], organizations[place].units.count).map {
        \.organizations[place].units[$0].name.present
      }
    case ("keywords", 2, _): return \.keywords[token: key]
    default: return nil
    }
  }

  private static func index(_ step: String, _ count: Int?) -> Int? {
    guard let index = Int(step), let count, (0..<count).contains(index) else { return nil }
    return index
  }

  private var presentName: Name {
    get { name ?? Name() }
    set { name = newValue }
  }
}

extension String {
  /// The text as one that could be missing, so that all places have one type.
  fileprivate var present: String? {
    get { self }
    set { self = newValue ?? "" }
  }
}

extension StringSet {
  /// The token, if it is in the set.
  fileprivate subscript(token token: String) -> String? {
    get { contains(token) ? token : nil }
    set {
      if newValue?.isEmpty ?? true { remove(token) } else { insert(token) }
    }
  }
}
