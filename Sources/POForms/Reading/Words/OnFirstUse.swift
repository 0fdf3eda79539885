import Synchronization

/// A value that is made when it is first asked for, and shared by all copies of what holds it.
final class OnFirstUse<Value: Sendable>: Sendable {
    private let made: Mutex<Value?> = Mutex(nil)
    private let make: @Sendable () -> Value

    /// Prepares to make a value; making it must not ask for it.
    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    /// The value.
    var value: Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
