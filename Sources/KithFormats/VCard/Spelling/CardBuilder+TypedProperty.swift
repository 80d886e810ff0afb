extension CardBuilder {
  /// Puts a property, whatever it was spelled in, into the contact; answers false where its name is none.
  mutating func take(_ property: TypedProperty) -> Bool {
    let lines = property.lines(version: version)
    for line in lines { take(line) }
    return !lines.isEmpty || property.values.isEmpty
  }
}
