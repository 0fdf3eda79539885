import POModel
import Testing

@Suite struct GrantSettlementTests {
    /// Granted, paid, used, repaid, accounted for; unused, own cost, reclaimable.
    @Test(arguments: [
        ([800, nil, 800, 0], true, [0, 0, 0]), ([800, nil, 700, 0], true, [100, 0, 100]),
        ([800, 800, 700, 100], true, [100, 0, 0]), ([800, 800, 700, 60], true, [100, 0, 40]),
        ([800, 800, 700, 200], true, [100, 0, 0]), ([800, 600, 700, 0], true, [100, 0, 0]),
        ([800, 600, 500, 0], true, [300, 0, 100]), ([800, nil, 1_000, 0], true, [0, 200, 0]),
        ([800, nil, nil, 0], true, [nil, nil, nil]), ([800, nil, nil, 0], false, [nil, nil, 800]),
        ([800, 600, 600, 50], false, [200, 0, 550]), ([800, nil, 800, 0], false, [0, 0, 800]),
    ])
    func tellsWhatMayBeReclaimed(amounts: [Int?], isAccountedFor: Bool, expected: [Int?]) throws {
        let kronor = try amounts.map { try $0.map { try #require(Kronor($0)) } }
        let settlement = GrantSettlement(
            granted: try #require(kronor[0]), paid: kronor[1], used: kronor[2], repaid: try #require(kronor[3]),
            isAccountedFor: isAccountedFor)
        let found = [settlement.unused, settlement.ownCost, settlement.reclaimable]
        #expect(found.map { $0?.rawValue } == expected)
    }

    @Test func followsFromAReport() throws {
        let report = try JSON.decode(
            GrantReport.self,
            #"{"kind":"grantReport","economy":{"granted":{"amount":791548},"used":{"amount":790000}}}"#)
        let settlement = try #require(GrantSettlement(report))
        #expect(settlement.reclaimable?.rawValue == 1_548)
        #expect(settlement.isAccountedFor)
        #expect(GrantSettlement(GrantReport()) == nil)
    }

    @Test func addsUpDecisionsAndPayments() throws {
        let register = try JSON.decode(
            Register.self,
            #"""
            {"grants":[{"year":2024,"municipality":"0880","amount":500},{"year":2024,"municipality":"0880","amount":300},
            {"year":2023,"municipality":"0880","amount":7},{"year":2024,"municipality":"0881","amount":9},
            {"year":2022,"municipality":"0880","amount":999999999999999},{"year":2022,"municipality":"0880","amount":1},
            {"year":2021,"municipality":"0880","positions":1}],
            "payments":[{"year":2024,"municipality":"0880","amount":400},{"year":2024,"municipality":"0880","amount":350,
            "kind":"payment"},{"year":2024,"municipality":"0880","amount":20,"kind":"repayment"},{"year":2024,"amount":5}]}
            """#)
        let kalmar = try #require(MunicipalityCode(rawValue: "0880"))
        let used = Kronor(600)
        let settlement = register.grantSettlement(of: 2024, for: kalmar, used: used, isAccountedFor: true)
        #expect(settlement?.granted.rawValue == 800)
        #expect(settlement?.used == used)
        #expect(settlement?.paid?.rawValue == 750)
        #expect(settlement?.repaid.rawValue == 20)
        #expect(settlement?.reclaimable?.rawValue == 130)
        let unpaid = register.grantSettlement(of: 2023, for: kalmar, used: used, isAccountedFor: false)
        #expect(unpaid?.paid == nil)
        #expect(unpaid?.reclaimable?.rawValue == 7)
        for year in [2020, 2021, 2022] {
            #expect(register.grantSettlement(of: year, for: kalmar, used: used, isAccountedFor: true) == nil)
        }
    }
}
