import POModel

/// Gives each municipality a small number, and finds it from a code's four digits without making a string.
struct MunicipalityIndex: Sendable {
    /// The codes, in code order; a municipality's number is its place here.
    let codes: [MunicipalityCode]
    private let places: ContiguousArray<UInt16>

    /// The index of the register of municipalities.
    static let standard = MunicipalityIndex(codes: Municipality.all.compactMap(\.code))

    private init(codes: [MunicipalityCode]) {
        self.codes = codes
        var places = ContiguousArray(repeating: UInt16.max, count: 10_000)
        for (place, code) in codes.enumerated() {
            guard let number = Int(code.rawValue), places.indices.contains(number) else { continue }
            places[number] = UInt16(place)
        }
        self.places = places
    }

    /// The place of the code whose digits make a number; `nil` when there is no such municipality.
    func place(ofNumber number: Int) -> UInt16? {
        guard places.indices.contains(number), places[number] != .max else { return nil }
        return places[number]
    }

    /// The place of a code.
    func place(of code: MunicipalityCode) -> UInt16? { Int(code.rawValue).flatMap(place(ofNumber:)) }

    /// The places of some codes; `nil` for all.
    func places(of codes: [MunicipalityCode]?) -> Set<UInt16>? { codes.map { Set($0.compactMap(place(of:))) } }
}
