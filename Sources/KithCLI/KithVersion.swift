/// The version of the program.
enum KithVersion {
  /// The number, as in the changelog.
  static let current = "0.1.0"
}
