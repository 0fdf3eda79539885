#!/usr/bin/env python3
"""Validates JSON values against JSON Schemas (2020-12), for the tests; needs the package jsonschema.

  validate-instances.py CASES.json

CASES.json is {"schemas": {NAME: SCHEMA}, "cases": [{"schema": NAME, "instance": VALUE}, ...]}. Every schema is itself
checked first. Prints a JSON array with one entry per case: null when it is valid, else where and why it is not.
"""
import json
import sys

from jsonschema import Draft202012Validator


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        work = json.load(file)
    validators = {}
    for name, schema in work["schemas"].items():
        Draft202012Validator.check_schema(schema)
        validators[name] = Draft202012Validator(schema)
    verdicts = []
    for case in work["cases"]:
        error = next(validators[case["schema"]].iter_errors(case["instance"]), None)
        verdicts.append(None if error is None else f"{error.json_path}: {error.message}")
    json.dump(verdicts, sys.stdout)


if __name__ == "__main__":
    main()
