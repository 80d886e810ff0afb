import KithModel

/// Parameters being gathered: the values of one name together, the names in the order in which they come.
///
/// A line may have as many as it likes; each costs the same.
struct ParameterList {
  /// The parameters so far.
  private(set) var parameters: [VCardParameter] = []
  /// Where each name stands, kept only when there are so many that searching would show.
  private var places: [String: Int] = [:]

  /// Adds a value to the parameter of this name.
  mutating func add(_ name: String, _ value: String) {
    if let place = place(of: name) {
      parameters[place].values.append(value)
      return
    }
    if !places.isEmpty { places[name] = parameters.count }
    parameters.append(VCardParameter(name, [value]))
    if parameters.count == Self.maxSearched {
      for (place, parameter) in parameters.enumerated() { places[parameter.name] = place }
    }
  }

  private func place(of name: String) -> Int? {
    places.isEmpty ? parameters.firstIndex { $0.name == name } : places[name]
  }

  private static let maxSearched = 16
}
