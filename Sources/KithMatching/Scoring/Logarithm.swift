#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Logarithms and powers to the base 2, in which evidence is counted.
enum Logarithm {
  static func base2(_ value: Double) -> Double { log2(value) }

  static func power(_ exponent: Double) -> Double { exp2(exponent) }

  /// The probability for log2 of the odds.
  static func probability(weight: Double) -> Double { 1 / (1 + exp2(-weight)) }
}
