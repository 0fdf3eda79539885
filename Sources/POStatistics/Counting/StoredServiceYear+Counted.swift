import POModel

extension StoredServiceYear {
    /// The year, counted again.
    ///
    /// - Parameter path: Where it was decoded.
    /// - Returns: The year.
    /// - Throws: `DecodingError` for definitions that this release does not count by, and for what a register cannot hold.
    func counted(at path: [any CodingKey]) throws -> ServiceYear {
        func fault(_ expected: String) -> DecodingError {
            .dataCorrupted(.init(codingPath: path, debugDescription: "expected \(expected)"))
        }
        guard definition.isKnown else { throw fault("definitions that this release counts by") }
        guard records.year == year else { throw fault("records of the year") }
        var counted = ServiceYear(year, definition: definition, scope: scope)
        for client in clients {
            let id = StoredID.id(client.id, client.idBytes)
            guard Self.isID(id), client.birthYear.map({ BirthYear.isPossible($0, in: year) }) ?? true else {
                throw fault("a client of a register")
            }
            for place in client.municipalities {
                guard let rows = RegisterRow.rows(of: client, in: place, year), !rows.isEmpty else {
                    throw fault("assignments that touch the year")
                }
                for row in rows { _ = counted.add(row, of: ReadID(id.span), in: id.span) }
            }
            counted.join(client, of: id)
        }
        for request in details?.requests ?? [] {
            let id = StoredID.id(request.id, request.idBytes)
            guard Self.isID(id) else { throw fault("a client of a register") }
            for assignment in request.assignments {
                guard let row = RegisterRow(assignment, in: assignment.municipality), row.waits(atEndOf: year) else {
                    throw fault("requests that wait when the year ends")
                }
                _ = counted.add(row, of: ReadID(id.span), in: id.span)
            }
        }
        counted.restore(self)
        return counted
    }

    private static func isID(_ id: ContiguousArray<UInt8>) -> Bool {
        !WhiteSpace.isAll(of: id.span) && !PersonalIdentityNumber.isIn(id.span)
    }
}

extension RegisterRow {
    /// A client's assignments in a municipality as rows; `nil` when one is none of the year.
    fileprivate static func rows(
        of client: StoredServiceYear.Client, in place: StoredServiceYear.Place, _ year: Int
    ) -> [RegisterRow]? {
        var rows: [RegisterRow] = []
        for assignment in place.assignments {
            guard var row = RegisterRow(assignment, in: place.municipality), row.touches(year) else { return nil }
            row.gender = client.gender
            row.birthYear = UInt16(clamping: client.birthYear ?? 0)
            row.hasChildrenAtHome = place.childrenAtHome ?? false
            row.reasons = ReasonSet(Set(place.reasons ?? []))
            rows.append(row)
        }
        return rows
    }

    /// An assignment of somebody; `nil` when there is no such municipality, or it was closed before it was opened.
    fileprivate init?(_ assignment: StoredServiceYear.Assignment, in municipality: MunicipalityCode?) {
        guard let place = municipality.flatMap(MunicipalityIndex.standard.place(of:)) else { return nil }
        if let opened = assignment.opened, let closed = assignment.closed, closed < opened { return nil }
        self.init(
            municipality: place, gender: .woman, birthYear: 0, applied: PackedDay(assignment.applied),
            opened: PackedDay(assignment.opened), closed: PackedDay(assignment.closed))
    }
}

extension ServiceDetails.Part {
    /// What is kept of a client's year in a municipality; `nil` when there is no such municipality.
    init?(_ place: StoredServiceYear.Place) {
        guard let municipality = MunicipalityIndex.standard.place(of: place.municipality) else { return nil }
        let ombuds = (place.ombuds ?? []).reduce(into: [OmbudID: Bool]()) { $0[$1.id, default: false] = $1.atEnd }
        self.init(
            municipality: municipality, ombuds: ombuds, lacksOmbud: place.lacksOmbud ?? false,
            laterReasons: ReasonSet(Set(place.reasonsFoundLater ?? [])))
    }
}
