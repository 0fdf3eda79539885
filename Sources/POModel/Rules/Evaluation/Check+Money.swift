/// The rules about money and positions.
extension Check {
    /// E1: no more was used than granted.
    mutating func testUsedWithinGranted(_ report: GrantReport) {
        let used = Cell("economy.used.amount", report.economy.used.amount)
        let granted = Cell("economy.granted.amount", report.economy.granted.amount)
        guard !used.isBlank, !granted.isBlank else { return }
        test(.atMost([used], [granted]), "exceeds")
    }

    /// E2: what was not used may have to be paid back.
    mutating func testUnused(_ report: GrantReport) {
        let used = Cell("economy.used.amount", report.economy.used.amount)
        let granted = Cell("economy.granted.amount", report.economy.granted.amount)
        guard let most = granted.number, let spent = used.number else { return }
        pass()
        if spent < most {
            fail(
                "unused", [granted, used], ["left": "\(most)", "right": "\(spent)"],
                [
                    "granted": words.values(of: [granted]), "used": words.values(of: [used]),
                    "rest": CellWording.wording(of: most - spent, .kronor),
                ])
        }
    }

    /// E3: no more positions were used than granted; if fewer, the form tells why.
    mutating func testPositionsUsed(_ report: GrantReport, _ shape: EditionShape) {
        let used = Cell("economy.used.positions", report.economy.used.positions)
        let granted = Cell("economy.granted.positions", report.economy.granted.positions)
        let reason = Cell("economy.fewerPositionsReason", given: report.economy.fewerPositionsReason)
        guard let most = granted.number, let filled = used.number else { return }
        pass()
        let arguments = ["left": used.text ?? "", "right": granted.text ?? ""]
        let phrases = ["used": words.values(of: [used]), "granted": words.values(of: [granted])]
        if filled > most {
            fail("exceeds", [used, granted], arguments, phrases)
        } else if filled < most, reason.isBlank, shape.asks(reason.id) {
            fail("unexplained", [used, granted, reason], arguments, phrases)
        }
    }

    /// E4: the grant is the year's amount for every full-time position.
    mutating func testRate(_ report: GrantReport, _ shape: EditionShape) {
        let granted = Cell("economy.granted.amount", report.economy.granted.amount)
        let positions =
            !shape.asks("economy.granted.positions") && report.economy.granted.positions == nil
            ? Cell("ombuds.positions", report.ombuds.positions)
            : Cell("economy.granted.positions", report.economy.granted.positions)
        guard let year = report.year, let amount = granted.number, let hundredths = positions.number else { return }
        guard let rate = try? context.rates.rate(for: year) else { return skip(Self.unknownRate) }
        let (product, overflow) = hundredths.multipliedReportingOverflow(by: rate.amount.rawValue)
        let isRight = !overflow && (product - amount * 100).magnitude <= 100
        pass()
        guard !isRight else { return }
        fail(
            "differs", [granted, positions],
            [
                "left": "\(amount)", "right": overflow ? "∞" : "\(product / 100)", "rate": "\(rate.amount)",
                "year": "\(year)",
            ],
            [
                "granted": words.values(of: [granted]), "positions": words.values(of: [positions]),
                "amount": CellWording.wording(of: rate.amount.rawValue, .kronor),
                "product": overflow ? MessageText(alike: "∞") : CellWording.wording(of: product / 100, .kronor),
            ])
    }

    /// E5: the amount printed for the year before is that year's.
    mutating func testPreviousRate(_ application: GrantApplication) {
        let printed = Cell("previousGrantPerPosition", application.previousGrantPerPosition)
        guard let year = application.year, let amount = printed.number else { return }
        guard let rate = try? context.rates.rate(for: year &- 1) else { return skip(Self.unknownRate) }
        pass()
        guard amount != rate.amount.rawValue else { return }
        fail(
            "differs", [printed], ["left": "\(amount)", "right": "\(rate.amount.rawValue)", "year": "\(year &- 1)"],
            [
                "printed": words.values(of: [printed]),
                "amount": CellWording.wording(of: rate.amount.rawValue, .kronor),
            ])
    }

    /// E6: no more positions are granted than were applied for.
    mutating func testGrantedWithinApplied(_ report: GrantReport) {
        let granted = Cell("economy.granted.positions", report.economy.granted.positions)
        let application = context.applications(of: report.grantee.municipality).first { $0.year == report.year }
        guard let application else { return skip(Self.otherDocument) }
        guard let most = granted.number, let applied = application.positions else { return }
        pass()
        if most > applied.hundredths {
            fail(
                "exceeds", [granted], ["left": granted.text ?? "", "right": "\(applied)"],
                [
                    "granted": words.values(of: [granted]),
                    "applied": CellWording.wording(of: applied.hundredths, .positions),
                ])
        }
    }

    /// E7: what the report says was granted is what the county decided.
    mutating func testDecision(_ report: GrantReport) {
        guard let decision = context.decision else { return skip(Self.otherDocument) }
        let pairs = [
            (
                Cell("economy.granted.amount", report.economy.granted.amount),
                Cell("economy.granted.amount", decision.amount)
            ),
            (
                Cell("economy.granted.positions", report.economy.granted.positions),
                Cell("economy.granted.positions", decision.positions)
            ),
        ]
        for (told, decided) in pairs {
            guard let number = told.number, let right = decided.number else { continue }
            pass()
            if number != right {
                fail(
                    "differs", [told],
                    ["left": told.text ?? "", "right": decided.text ?? ""],
                    ["told": words.values(of: [told]), "decided": CellWording.value(of: decided)])
            }
        }
    }
}
