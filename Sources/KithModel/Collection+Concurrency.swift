import Dispatch
import Synchronization

extension RandomAccessCollection where Self: Sendable, Index == Int {
  /// Maps all elements on as many cores as there are; the results stand in the order of the elements, however
  /// fast each core was.
  ///
  /// - Throws: the first error in the order of the elements.
  package func concurrentMap<Result: Sendable, Failure: Error>(
    _ transform: @Sendable (Element) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let parts = try concurrentParts { part throws(Failure) in
      var results: [Result] = []
      results.reserveCapacity(part.count)
      for element in part { results.append(try transform(element)) }
      return results
    }
    var results: [Result] = []
    results.reserveCapacity(count)
    // Part by part, which copies whole blocks; a joined sequence goes element by element.
    for part in parts { results += part }
    return results
  }

  /// Maps parts of the collection, a few for each core; the results stand in the order of the parts.
  ///
  /// - Throws: the first error in the order of the parts.
  package func concurrentParts<Part: Sendable, Failure: Error>(
    _ transform: @Sendable (SubSequence) throws(Failure) -> Part
  ) throws(Failure) -> [Part] {
    // More parts than cores, as some take longer; not many more, as each costs a hand-over.
    let parts = Swift.min(count, 64)
    let size = count / Swift.max(1, parts)
    let rest = count % Swift.max(1, parts)
    let results = Mutex([Swift.Result<Part, Failure>?](repeating: nil, count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let start = startIndex + part * size + Swift.min(part, rest)
      let end = start + size + (part < rest ? 1 : 0)
      let result = Swift.Result { () throws(Failure) in try transform(self[start..<end]) }
      results.withLock { $0[part] = result }
    }
    var values: [Part] = []
    for result in results.withLock({ $0 }) {
      if let result { values.append(try result.get()) }
    }
    return values
  }
}
