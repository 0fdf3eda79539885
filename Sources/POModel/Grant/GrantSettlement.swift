/// A year's grant, what became of it, and what may be reclaimed.
///
/// It says what the ordinance lets be reclaimed, not what will be: Socialstyrelsen decides, may reclaim a part, and may
/// waive for special reasons.
///
/// ```swift
/// if let settlement = GrantSettlement(report) {
///     print(settlement.unused?.rawValue ?? 0, settlement.reclaimable?.rawValue ?? 0)
/// }
/// ```
///
/// - SeeAlso: Förordning (2013:522) 15 §.
public struct GrantSettlement: Hashable, Sendable {
    /// What was granted.
    public var granted: Kronor
    /// What was paid out; `nil` when no payment is known, and then all that was granted counts as paid.
    public var paid: Kronor?
    /// What was used for its purpose; `nil` when not known.
    public var used: Kronor?
    /// What was paid back already.
    public var repaid: Kronor
    /// Whether the municipality gave the account that 10 § demands.
    package var isAccountedFor: Bool

    /// Creates a settlement.
    package init(
        granted: Kronor, paid: Kronor? = nil, used: Kronor?, repaid: Kronor = .zero, isAccountedFor: Bool
    ) {
        self.granted = granted
        self.paid = paid
        self.used = used
        self.repaid = repaid
        self.isAccountedFor = isAccountedFor
    }

    /// What was granted and not used; `nil` when it is not known what was used.
    public var unused: Kronor? { used.map { granted.less($0) } }

    /// What was used beyond the grant, at the municipality's own cost; `nil` when it is not known what was used.
    package var ownCost: Kronor? { used.map { $0.less(granted) } }

    /// What may be reclaimed.
    ///
    /// Of a grant without an account, that is all that was paid; else what was paid and not used for its purpose. What was
    /// paid back is no longer there to reclaim. `nil` when there is an account and it is not known what was used.
    public var reclaimable: Kronor? {
        let held = (paid ?? granted).less(repaid)
        return isAccountedFor ? used.map { held.less($0) } : held
    }
}

extension GrantSettlement {
    /// The settlement that a year's report tells of; `nil` when the report does not say what was granted.
    ///
    /// The report is the account that 10 § demands. No payments are known.
    public init?(_ report: GrantReport) {
        guard let granted = report.economy.granted.amount else { return nil }
        self.init(granted: granted, used: report.economy.used.amount, isAccountedFor: true)
    }
}

extension Register {
    /// A year's grant to a municipality, by the decisions and payments of the register.
    ///
    /// Several decisions add up. What was used, and whether there is an account, is not in a register and must be told.
    /// `nil` when no decision tells an amount, and when sums are more than an amount can be.
    ///
    /// - Complexity: O(*n*) in the numbers of decisions and payments.
    package func grantSettlement(
        of year: Int, for municipality: MunicipalityCode, used: Kronor?, isAccountedFor: Bool
    ) -> GrantSettlement? {
        let decided = grants.filter { $0.year == year && $0.municipality == municipality }.compactMap(\.amount)
        let transfers = payments.filter { $0.year == year && $0.municipality == municipality }
        let paid = transfers.filter { !$0.isRepayment }.compactMap(\.amount)
        let repaid = transfers.filter(\.isRepayment).compactMap(\.amount)
        guard !decided.isEmpty, let granted = Kronor(sumOf: decided), let repaidSum = Kronor(sumOf: repaid),
            let paidSum = Kronor(sumOf: paid)
        else { return nil }
        return GrantSettlement(
            granted: granted, paid: paid.isEmpty ? nil : paidSum, used: used, repaid: repaidSum,
            isAccountedFor: isAccountedFor)
    }
}

extension Kronor {
    /// No money.
    package static let zero = Kronor(unchecked: 0)

    /// The sum of amounts; `nil` when it is more than an amount can be.
    init?(sumOf amounts: [Kronor]) {
        self.init(amounts.reduce(into: Int128(0)) { $0 += Int128($1.rawValue) }, over: 1)
    }

    /// What is left when an amount is taken away; nothing when it is greater.
    func less(_ other: Kronor) -> Kronor { Kronor(unchecked: max(0, rawValue - other.rawValue)) }
}
