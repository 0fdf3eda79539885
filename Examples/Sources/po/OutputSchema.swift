import Foundation
import POModel

/// Schemas of what commands print, for other programs; no object has other keys than they say.
enum OutputSchema {
    /// The schema of what a command prints.
    static func document(for kind: Schema.Kind) throws -> JSONValue {
        var schema = try object(bodies[kind] ?? "{}")
        schema["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
        schema["$id"] = .string("urn:personligt-ombud:output:1:\(kind.rawValue)")
        schema["title"] = .string("po \(kind.rawValue)")
        var definitions = try object(parts)
        // A document is described by its kind; one of a kind that is not known is as it was given.
        for root in [JSONSchema.Root.grantReport, .grantApplication, .officialMemorandum] {
            definitions[root.rawValue] = JSONSchema.document(for: root)
        }
        schema["$defs"] = .object(definitions)
        return .object(schema)
    }

    private static func object(_ json: String) throws -> [String: JSONValue] {
        guard case .object(let object) = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)) else {
            return [:]
        }
        return object
    }

    /// What several schemas refer to.
    private static let parts = """
        {"document": {"type": "object", "required": ["kind"], "allOf": [
           {"if": {"properties": {"kind": {"const": "grantReport"}}},
            "then": {"$ref": "urn:personligt-ombud:interchange:1:grantReport"}},
           {"if": {"properties": {"kind": {"const": "grantApplication"}}},
            "then": {"$ref": "urn:personligt-ombud:interchange:1:grantApplication"}},
           {"if": {"properties": {"kind": {"const": "officialMemorandum"}}},
            "then": {"$ref": "urn:personligt-ombud:interchange:1:officialMemorandum"}}]},
         "number": {"type": "integer", "minimum": 0},
         "texts": {"type": "array", "items": {"type": "string"}},
         "byGender": {"type": "object", "additionalProperties": false, "properties": {
           "women": {"$ref": "#/$defs/number"}, "men": {"$ref": "#/$defs/number"},
           "nonBinary": {"$ref": "#/$defs/number"}, "undivided": {"$ref": "#/$defs/number"}}},
         "byAge": {"type": "object", "additionalProperties": {"$ref": "#/$defs/byGender"}},
         "flow": {"type": "object", "additionalProperties": false, "properties": {
           "all": {"$ref": "#/$defs/byGender"}, "byAge": {"$ref": "#/$defs/byAge"}}},
         "yearTable": {"type": "object", "required": ["clients"], "additionalProperties": false, "properties": {
           "clients": {"type": "object", "additionalProperties": false, "properties": {
             "total": {"$ref": "#/$defs/flow"}, "new": {"$ref": "#/$defs/flow"}, "closed": {"$ref": "#/$defs/flow"},
             "openingStock": {"$ref": "#/$defs/byGender"}, "closingStock": {"$ref": "#/$defs/byGender"},
             "withChildrenAtHome": {"$ref": "#/$defs/byGender"}}},
           "contactReasons": {"type": "object", "additionalProperties": false, "properties": {
             "counts": {"type": "object", "additionalProperties": {"$ref": "#/$defs/byGender"}}}},
           "waiting": {"type": "object", "additionalProperties": false, "required": ["count"], "properties": {
             "count": {"$ref": "#/$defs/number"}, "medianDays": {"type": "number"},
             "maximumDays": {"$ref": "#/$defs/number"}}},
           "newByWaiting": {"type": "object", "additionalProperties": {"$ref": "#/$defs/number"}},
           "outsideBands": {"type": "object", "additionalProperties": {"$ref": "#/$defs/number"}}}},
         "area": {"type": "object", "required": ["answers", "coverage", "figures", "reports"], "additionalProperties": false,
           "properties": {
             "answers": {"type": "object"}, "reports": {"$ref": "#/$defs/texts"},
             "coverage": {"type": "object", "required": ["received", "late", "covered", "entries"],
               "additionalProperties": false, "properties": {
                 "expected": {"$ref": "#/$defs/number"}, "received": {"$ref": "#/$defs/number"},
                 "late": {"$ref": "#/$defs/number"}, "covered": {"$ref": "#/$defs/number"},
                 "missing": {"$ref": "#/$defs/number"},
                 "entries": {"type": "array", "items": {"type": "object", "required": ["municipality", "state"],
                   "additionalProperties": false, "properties": {
                     "municipality": {"$ref": "#/$defs/municipality"}, "isExpected": {"type": "boolean"},
                     "state": {"enum": ["received", "late", "covered", "missing"]}, "report": {"type": "string"},
                     "lastDay": {"type": "string"}}}}}},
             "figures": {"type": "array", "items": {"type": "object",
               "required": ["field", "answered", "derived", "isComplete"], "additionalProperties": false,
               "properties": {
                 "field": {"type": "string"}, "sum": {"type": "number"}, "isTooLarge": {"type": "boolean"},
                 "answered": {"$ref": "#/$defs/number"}, "derived": {"$ref": "#/$defs/number"},
                 "partlyBlank": {"$ref": "#/$defs/texts"}, "blank": {"$ref": "#/$defs/texts"},
                 "notAsked": {"$ref": "#/$defs/texts"}, "isComplete": {"type": "boolean"}}}}}},
         "municipality": {"type": "object", "required": ["name"], "additionalProperties": false, "properties": {
           "name": {"type": "string"}, "code": {"type": "string", "pattern": "^[0-9]{4}$"}}}}
        """

    private static let bodies: [Schema.Kind: String] = [
        .read: """
        {"type": "object", "additionalProperties": false,
         "required": ["file", "documents", "diagnostics", "unclaimed"], "properties": {
           "file": {"type": "string"}, "documents": {"type": "array", "items": {"$ref": "#/$defs/document"}},
           "diagnostics": {"type": "array", "items": {"type": "object", "additionalProperties": false,
             "required": ["severity", "code", "line", "column", "message"], "properties": {
               "severity": {"enum": ["warning", "error"]}, "code": {"type": "string"},
               "document": {"$ref": "#/$defs/number"}, "field": {"type": "string"},
               "line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1},
               "message": {"type": "string"}}}},
           "unclaimed": {"type": "array", "items": {"type": "object", "additionalProperties": false,
             "required": ["line", "text"], "properties": {
               "document": {"$ref": "#/$defs/number"}, "line": {"type": "integer", "minimum": 1},
               "text": {"type": "string"}}}},
           "sources": {"type": "array", "items": {"type": "object", "additionalProperties": false,
             "required": ["document", "field", "ranges", "line"], "properties": {
               "document": {"$ref": "#/$defs/number"}, "field": {"type": "string"},
               "ranges": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/$defs/number"},
                 "minItems": 2, "maxItems": 2}}, "line": {"type": "integer", "minimum": 1}}}},
           "repairs": {"type": "array", "items": {"type": "object", "additionalProperties": false,
             "required": ["kind", "range", "line", "original", "replacement"], "properties": {
               "kind": {"type": "string"}, "range": {"type": "array", "items": {"$ref": "#/$defs/number"},
                 "minItems": 2, "maxItems": 2}, "line": {"type": "integer", "minimum": 1},
               "original": {"type": "string"}, "replacement": {"type": "string"}}}}}}
        """,
        .check: """
        {"type": "object", "additionalProperties": false, "required": ["documents", "findings", "run"], "properties": {
           "documents": {"type": "array", "items": {"type": "object", "additionalProperties": false,
             "required": ["file", "kind"], "properties": {
               "file": {"type": "string"}, "documentOfFile": {"type": "integer", "minimum": 1},
               "kind": {"type": "string"}, "municipality": {"type": "string"}, "year": {"type": "integer"}}}},
           "findings": {"type": "array", "items": {"type": "object", "additionalProperties": false,
             "required": ["rule", "severity", "document", "file", "fields", "cells", "message"], "properties": {
               "rule": {"type": "string"}, "severity": {"enum": ["error", "warning", "note"]},
               "document": {"$ref": "#/$defs/number"}, "file": {"type": "string"},
               "documentOfFile": {"type": "integer", "minimum": 1}, "municipality": {"type": "string"},
               "year": {"type": "integer"}, "fields": {"$ref": "#/$defs/texts"},
               "cells": {"type": "array", "items": {"type": "object", "additionalProperties": false,
                 "required": ["field"], "properties": {"field": {"type": "string"}, "name": {"type": "string"},
                   "value": {"type": "string"}}}},
               "cause": {"type": "string"}, "message": {"type": "string"}}}},
           "privacy": {"type": "array", "items": {"type": "object", "additionalProperties": false,
             "required": ["document", "field", "cell", "category", "message"], "properties": {
               "document": {"$ref": "#/$defs/number"}, "field": {"type": "string"}, "cell": {"type": "string"},
               "category": {"type": "string"}, "message": {"type": "string"}}}},
           "run": {"type": "object", "additionalProperties": false, "required": ["documents"], "properties": {
             "documents": {"type": "array", "items": {"type": "object", "additionalProperties": {
               "type": "object", "additionalProperties": false, "required": ["status"], "properties": {
                 "status": {"type": "string"}, "reason": {"type": "string"},
                 "derived": {"type": "object"}}}}}}}}}
        """,
        .rollup: """
        {"type": "object", "additionalProperties": false, "required": ["years"], "properties": {
           "years": {"type": "array", "items": {"type": "object", "required": ["year", "nation", "counties"],
             "additionalProperties": false, "properties": {"year": {"type": "integer"}, "nation": {"$ref": "#/$defs/area"},
               "counties": {"type": "object", "additionalProperties": {"$ref": "#/$defs/area"}}}}}}}
        """,
        .tables: """
        {"type": "object", "additionalProperties": false,
         "required": ["year", "definition", "ageBands", "municipalities", "total", "leftOut"], "properties": {
           "year": {"type": "integer"},
           "definition": {"type": "object", "additionalProperties": {"type": "string"}},
           "ageBands": {"$ref": "#/$defs/texts"},
           "municipalities": {"type": "object", "propertyNames": {"pattern": "^[0-9]{4}$"},
             "additionalProperties": {"$ref": "#/$defs/yearTable"}},
           "total": {"$ref": "#/$defs/yearTable"},
           "leftOut": {"type": "object", "additionalProperties": false, "required": ["count"], "properties": {
             "count": {"$ref": "#/$defs/number"}, "byReason": {"type": "object"}, "rows": {"type": "array"}}}}}
        """,
        .publish: """
        {"type": "object", "required": ["version", "class", "label", "id", "size", "dimension", "value"],
         "properties": {
           "version": {"const": "2.0"}, "class": {"const": "dataset"}, "label": {"type": "string"},
           "id": {"$ref": "#/$defs/texts"}, "size": {"type": "array", "items": {"type": "integer", "minimum": 1}},
           "value": {"type": "array", "items": {"type": ["number", "null"]}},
           "dimension": {"type": "object", "additionalProperties": {"type": "object",
             "required": ["label", "category"], "properties": {"label": {"type": "string"},
               "category": {"type": "object", "required": ["index", "label"]}}}}}}
        """,
    ]
}
