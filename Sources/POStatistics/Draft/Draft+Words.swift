package import POModel

extension ReportNote: Phrased {
    /// The note in words.
    package var words: MessageText {
        switch self {
        case .underage(let clients): Self.told("underage", of: clients)
        case .withoutBirthYear(let clients): Self.told("without-birth-year", of: clients)
        case .betweenBands(let clients): Self.told("between-bands", of: clients)
        case .noColumn(let gender, let cells):
            StatisticsMessages.words(
                "report-note.no-column", ["gender": gender, "cells": MessageText.joined(cells.map(\.words), by: "; ")])
        case .absentColumn(let column): StatisticsMessages.words("report-note.absent-column", ["column": column])
        case .differingGender(let clients): Self.told("differing-gender", of: clients)
        case .differingBirthYear(let clients): Self.told("differing-birth-year", of: clients)
        case .differingClosed(let clients): Self.told("differing-closed", of: clients)
        case .withoutAssignments(let code):
            StatisticsMessages.words(
                "report-note.without-assignments", ["municipality": MessageText(alike: Municipality(code: code).name)])
        }
    }

    private static func told(_ code: String, of clients: Int) -> MessageText {
        StatisticsMessages.words("report-note.\(code)", ["clients": MessageText(clients)])
    }
}

extension ReportNote.Cell: Phrased {
    /// The cell and its count.
    package var words: MessageText {
        StatisticsMessages.words("report-note.cell", ["name": name, "count": MessageText(count)])
    }
}

extension DraftSource: Phrased {
    /// The source in words.
    package var words: MessageText {
        switch self {
        case .person: Self.told("person")
        case .tables: Self.told("tables")
        case .register: Self.told("register")
        case .decision(let year): Self.told("decision", year)
        case .report(let year): Self.told(year == nil ? "report-without-year" : "report", year)
        case .application(let year): Self.told(year == nil ? "application-without-year" : "application", year)
        }
    }

    private static func told(_ code: String, _ year: Int? = nil) -> MessageText {
        StatisticsMessages.words("draft-source.\(code)", year.map { ["year": MessageText($0)] } ?? [:])
    }
}

extension DraftConflict: Phrased {
    /// The conflict in words.
    package var words: MessageText {
        StatisticsMessages.words(
            "draft.conflict",
            ["field": name, "answer": answer, "source": source, "other": other, "otherSource": otherSource])
    }
}
