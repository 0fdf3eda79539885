"""Compares the tables that databases count by `po tables --sql` with those of `po tables`: see check-engines."""

import csv
import glob
import json
import os
import pathlib
import pwd
import random
import shutil
import subprocess
import sys

PO, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
COUNTS = dict(zip(["duckdb", "postgresql", "spark"], map(int, sys.argv[3:6])))
YEAR = 2024
COLUMNS = ["client_id", "municipality_code", "gender", "birth_year", "applied", "opened", "closed", "children_at_home", "reasons"]
OPTIONAL = ["applied", "children_at_home", "reasons"]
REASONS = ["economy", "housing", "occupation", "everydayStructure", "breakingIsolation", "relationships",
           "existentialQuestions", "authorityContact", "healthcareContact", "other"]
EDGES = ["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01", "2024-02-29", "2022-06-01", "2023-03-01"]


def date(chance):
    if chance.random() < 0.5:
        return chance.choice(EDGES)
    return f"{chance.randint(2021, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"


def identity_number(chance):
    """A number in the shape of one; nine of ten have a wrong check digit."""
    year, month, day = chance.randint(1930, 2010), chance.randint(0, 13), chance.randint(1, 31) + chance.choice([0, 60])
    digits = f"{year}{month:02}{day:02}{chance.randint(0, 999):03}"
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(digits[2:]))
    digits += str((10 - total) % 10 if chance.random() < 0.8 else chance.randint(0, 9))
    digits = digits[chance.choice([0, 2]):]
    return chance.choice([digits, digits[:-4] + "-" + digits[-4:], "K" + digits, digits + "x", digits[:3] + "a" + digits[3:]])


SLIPS = {
    "client_id": ["", " ", "\t", "\u00a0", "a b", "å1", "c,1", 'c"1'],
    "municipality_code": ["", "9999", "088", "0880 ", "08800", "Kalmar"],
    "gender": ["", "Woman", "kvinna", "nonbinary", "woman", "man"],
    "birth_year": ["", "", "1879", "1880", "2024", "2025", "87", "19x7", "01987", "2006", "2007", "-123", "19 7"],
    "applied": ["", "2013-12-31", "2014-01-01", "2024-02-30", "20240201", "2024-2-1", "2024-12-31", "0000-01-01"],
    "opened": ["", "2023-02-29", "2024-02-29", "0000-01-01", "2024-13-01", "2024-12-31T00", "2024-00-10", "2024/01/01"],
    "closed": ["", "2024-04-31", "2024-01-01", "2023-12-31", "aaaa-bb-cc", "2024-01-0x", "1900-02-29"],
    "children_at_home": ["Yes", "ja", "1", " yes"],
    "reasons": ["ekonomi", "Other", " economy ; housing", ";;", "eco nomy", "economy,housing", "other;economy;other"],
}


def register(seed):
    """Columns and rows in which everything that makes counting hard occurs."""
    chance = random.Random(seed)
    columns = [c for c in COLUMNS if c not in OPTIONAL or chance.random() > 0.1]
    chance.shuffle(columns)
    size = chance.choice([0, 1, 5, 30, 200])
    rows = []
    for _ in range(size):
        client = chance.randrange(max(1, size * 2 // 3))
        opened = date(chance)
        row = {
            "client_id": f"c{client}", "municipality_code": chance.choice(["0880", "0180", "1280", "0834"]) if chance.random() < 0.3 else "0880",
            "gender": ["woman", "man", "nonBinary"][client % 3], "birth_year": str(1935 + client * 7 % 71),
            "applied": date(chance) if chance.random() < 0.4 else opened[:8] + "01", "opened": opened,
            "closed": "" if chance.random() < 0.5 else max(opened, date(chance)),
            "children_at_home": chance.choice(["yes", "no", "unknown", ""]),
            "reasons": ";".join(chance.sample(REASONS, chance.randint(0, 4))),
        }
        if rows and chance.random() < 0.15:
            row = dict(chance.choice(rows), closed=chance.choice(["", row["closed"]]), reasons=row["reasons"])
        for column, values in SLIPS.items():
            if chance.random() < 0.05:
                row[column] = chance.choice(values)
        if chance.random() < 0.05:
            row["client_id"] = identity_number(chance)
        if chance.random() < 0.02:
            row = dict.fromkeys(row, "")
        rows.append(row)
    return columns, rows


def po(*arguments, text=None):
    run = subprocess.run([PO, *arguments], input=text, capture_output=True, text=True)
    if run.returncode > 1 or "Fatal" in run.stderr:
        raise SystemExit(f"po {arguments}: {run.stderr}")
    return run


def query(engine, columns):
    lacking = [f"--without={c}" for c in OPTIONAL if c not in columns]
    return po("tables", "--sql", engine, "--year", str(YEAR), *lacking).stdout


def counted(path):
    """What the package counts; the places of rows left out are not for a database to know."""
    text = po("tables", path, "--year", str(YEAR)).stdout
    return forget_places(json.loads(text)) if text else None


def forget_places(tables):
    del tables["leftOut"]["rows"]
    return tables


def from_rows(rows):
    run = po("tables", "--rows", "-", text=rows)
    if "line" in run.stderr or "file" in run.stderr:
        raise SystemExit(run.stderr)
    return forget_places(json.loads(run.stdout)) if run.stdout else None


class DuckDB:
    def __init__(self):
        import duckdb
        self.connection = duckdb.connect()

    def rows(self, path, columns, rows):
        types = ", ".join(f"'{c}': 'VARCHAR'" for c in columns)
        self.connection.execute("DROP TABLE IF EXISTS assignments")
        self.connection.execute(f"CREATE TABLE assignments AS SELECT * FROM read_csv('{path}', header=true, auto_detect=false, "
                                f"delim=',', quote='\"', escape='\"', nullstr='', columns={{{types}}})")
        result = self.connection.execute(query("duckdb", columns))
        names = [column[0] for column in result.description]
        return json.dumps([dict(zip(names, row)) for row in result.fetchall()])


class PostgreSQL:
    def __init__(self):
        self.bin = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        self.data = WORK / "postgresql"
        self.data.mkdir()
        # The server refuses to run as root.
        self.user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        WORK.chmod(0o755)
        shutil.chown(self.data, self.user)
        self.run(f"{self.bin}/initdb", "-D", str(self.data), "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust")
        self.run(f"{self.bin}/pg_ctl", "-D", str(self.data), "-w", "-o", f"-k {self.data} -c listen_addresses=''", "-l",
                 str(self.data / "log"), "start")

    def run(self, *command, text=None):
        prefix = ["runuser", "-u", self.user, "--"] if os.geteuid() == 0 else []
        run = subprocess.run([*prefix, *command], input=text, capture_output=True, text=True, cwd=self.data)
        if run.returncode:
            raise SystemExit(f"{command[0]}: {run.stderr}")
        return run.stdout

    def rows(self, path, columns, rows):
        types = ", ".join(f'"{c}" VARCHAR' for c in columns)
        setup = f"DROP TABLE IF EXISTS assignments; CREATE TABLE assignments ({types});\n"
        copy = f"COPY assignments FROM STDIN (FORMAT csv, HEADER true);\n{path.read_text()}\\.\n"
        psql = [f"{self.bin}/psql", "-h", str(self.data), "-d", "postgres", "-q", "-v", "ON_ERROR_STOP=1", "--csv"]
        self.run(*psql, "-f", "-", text=setup + copy)
        return self.run(*psql, "-f", "-", text=query("postgresql", columns) + ";")

    def close(self):
        self.run(f"{self.bin}/pg_ctl", "-D", str(self.data), "-m", "immediate", "stop")


class Spark:
    def __init__(self):
        from pyspark.sql import SparkSession
        self.session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config(
            "spark.sql.shuffle.partitions", "2").getOrCreate()

    def rows(self, path, columns, rows):
        from pyspark.sql.types import StringType, StructField, StructType
        schema = StructType([StructField(c, StringType()) for c in columns])
        data = [tuple(row[c] for c in columns) for row in rows]
        self.session.createDataFrame(data, schema).createOrReplaceTempView("assignments")
        return json.dumps([json.loads(line) for line in self.session.sql(query("spark", columns)).toJSON().collect()])

    def close(self):
        self.session.stop()


def main():
    for name, kind in [("duckdb", DuckDB), ("postgresql", PostgreSQL), ("spark", Spark)]:
        if not COUNTS[name]:
            continue
        try:
            engine = kind()
        except ModuleNotFoundError:
            print(f"{name}: not installed, left out")
            continue
        rows_seen = faults = 0
        try:
            for seed in range(COUNTS[name]):
                columns, rows = register(seed)
                path = WORK / "register.csv"
                with path.open("w", newline="") as file:
                    writer = csv.DictWriter(file, columns, extrasaction="ignore")
                    writer.writeheader()
                    writer.writerows(rows)
                wanted, found = counted(path), from_rows(engine.rows(path, columns, rows))
                if wanted != found:
                    shutil.copy(path, f"differing-{name}-{seed}.csv")
                    raise SystemExit(f"{name}, register {seed}: the tables differ\n{wanted}\n{found}")
                rows_seen += len(rows)
                faults += wanted["leftOut"]["count"] if wanted else 0
        finally:
            if hasattr(engine, "close"):
                engine.close()
        print(f"{name}: {COUNTS[name]} registers, {rows_seen} rows, {faults} left out: the same tables")


main()
