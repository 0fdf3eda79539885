"""Uses the intake as people do, in Chromium. Usage: check_browser.py SERVER [folder for pictures]"""

import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

PORT = 8099
HOME = f"http://127.0.0.1:{PORT}"
THIS_YEAR = time.localtime().tm_year - 1
TELEPHONE = {"width": 320, "height": 640}
DESK = {"width": 1100, "height": 800}
PLACES = {"0880": "Kalmar", "0883": "Västervik", "0882": "Oskarshamn"}
# More fields than a form has; a keyboard that does not get there is a fault.
MOST_TABS = 400


class Intake:
    """A server with an empty file of its own."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen(
            [sys.argv[1], "--port", str(PORT), "--file", self.folder.name + "/intake.sqlite"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, bufsize=1)
        line = self.process.stdout.readline()
        self.officer = re.search(r"LST-[A-Z0-9-]+", line).group()
        for _ in range(100):
            try:
                urllib.request.urlopen(HOME)
                return self
            except OSError:
                time.sleep(0.1)
        raise SystemExit("the server does not answer")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()


class Visitor:
    """Somebody at a browser; every page that is opened is looked at."""

    def __init__(self, browser, size, pictures=None, script=True):
        self.context = browser.new_context(viewport=size, java_script_enabled=script)
        self.page = self.context.new_page()
        self.size, self.pictures, self.script = size, pictures, script
        self.faults = []

    def open(self, address):
        self.page.goto(HOME + address)
        self.look()

    def look(self, picture=None):
        """Notes what is wrong with the page, and takes its picture."""
        title = self.page.title()
        if self.script:
            for violation in Axe().run(self.page).response["violations"]:
                self.faults.append(f"{title}: {violation['id']}: {violation['nodes'][0]['target']}")
            width = self.page.evaluate("document.documentElement.scrollWidth")
            if width > self.size["width"]:
                self.faults.append(f"{title}: {width} pixels wide")
        if picture and self.pictures:
            self.page.screenshot(path=self.pictures / f"{picture}.png")

    def press(self, name):
        self.page.get_by_role("button", name=name, exact=True).first.click()
        self.look()

    def sign_in(self, code):
        self.context.clear_cookies()
        self.open("/")
        self.page.fill("#code", code)
        self.press("Logga in")

    def fill(self, answers):
        for name, value in answers.items():
            self.page.fill(f"[name='{name}']", value)

    def expect(self, text):
        if text not in self.page.inner_text("body"):
            self.faults.append(f"{self.page.title()}: expected “{text}”")


def answers(women):
    found = {"ombuds.positions": "2,00"}
    for kind, counts in {"total": (women, women - 2), "new": (9, 8), "closed": (7, 6)}.items():
        for gender, count in zip(("women", "men"), counts):
            found[f"clients.{kind}.all.{gender}"] = str(count)
            found[f"clients.{kind}.byAge.30-49.{gender}"] = str(count)
    return found


def without_script(browser, intake, pictures):
    """The whole way: codes, drafts, reports of two years, a correction, the officer's pages, publication."""
    visitor = Visitor(browser, DESK, pictures, script=False)
    visitor.sign_in(intake.officer)
    codes = {}
    for place, name in PLACES.items():
        visitor.open("/officer/codes")
        visitor.page.select_option("#municipality", place)
        visitor.press("Ge en ny kod")
        codes[place] = visitor.page.inner_text(".code")
    for number, place in enumerate(PLACES):
        visitor.sign_in(codes[place])
        for year in (THIS_YEAR - 1, THIS_YEAR):
            visitor.open(f"/report/{year}")
            women = 21 + number + 2 * (year - THIS_YEAR + 1)
            visitor.fill(answers(women))
            visitor.press("Spara utkast")
            visitor.expect("Utkastet är sparat.")
            visitor.open(f"/report/{year}")
            visitor.page.fill("[name='clients.total.all.women']", "flera")
            visitor.press("Skicka in")
            visitor.expect("Ett heltal väntades")
            visitor.look("faults")
            visitor.page.fill("[name='clients.total.all.women']", str(women))
            visitor.press("Skicka in")
            visitor.press("Det stämmer, skicka in")
            visitor.expect("Kvitto på redovisning")
            visitor.look("receipt")
    visitor.open(f"/report/{THIS_YEAR}")
    visitor.page.fill("[name='remarks']", "<script>alert(1)</script>")
    visitor.press("Skicka in")
    visitor.press("Det stämmer, skicka in")
    visitor.expect("Kvitto på redovisning")
    visitor.sign_in(intake.officer)
    visitor.open(f"/officer/{THIS_YEAR}")
    visitor.expect("3 inkomna")
    visitor.look("coverage")
    visitor.open(f"/officer/{THIS_YEAR}/statistics/publication")
    visitor.press("Publicera")
    visitor.expect("clients.csv")
    visitor.look("published")
    return visitor.faults, codes


def on_a_telephone(browser, intake, codes, pictures):
    """Every page at 320 pixels, and a file whose doubts are confirmed."""
    visitor = Visitor(browser, TELEPHONE, pictures)
    visitor.sign_in(codes["0880"])
    visitor.open(f"/report/{THIS_YEAR}")
    visitor.look("telephone")
    visitor.open(f"/report/{THIS_YEAR}/upload")
    blank = pathlib.Path(__file__).parents[3] / "Tests/POFormsTests/Snapshots/report-2024-blank.md"
    row = "| Totalt antal klienter |"
    report = "\n".join(
        f"{row} ca 21 | 19 | |" if line.startswith(row) else line if "po-edition" in line else line.replace("2024", str(THIS_YEAR))
        for line in blank.read_text(encoding="utf-8").splitlines())
    visitor.page.set_input_files(
        "#file", {"name": "redovisning.md", "mimeType": "text/markdown", "buffer": report.encode()})
    visitor.press("Läs filen")
    visitor.expect("Det som lästes i filen")
    visitor.look("review")
    visitor.press("Fortsätt i formuläret")
    visitor.expect("inte jämförda med källan")
    for box in visitor.page.query_selector_all("[name='confirmed']"):
        box.check()
    visitor.press("Fortsätt i formuläret")
    visitor.expect("2. Klienter")
    visitor.sign_in(intake.officer)
    for address in (
        f"/officer/{THIS_YEAR}", f"/officer/{THIS_YEAR}/0880", f"/officer/{THIS_YEAR}/statistics/sums",
        f"/officer/{THIS_YEAR}/statistics/publication", "/officer/codes", "/officer/changes", "/published"):
        visitor.open(address)
    return visitor.faults


def by_keyboard(browser, codes):
    """Signs in, fills in a number, saves and signs out with no other keys than Tab, letters and Enter."""
    visitor = Visitor(browser, DESK)
    page = visitor.page

    def tab_to(selector):
        for _ in range(MOST_TABS):
            page.keyboard.press("Tab")
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        visitor.faults.append(f"{page.title()}: the keyboard does not reach {selector}")

    def go(key="Enter"):
        with page.expect_navigation():
            page.keyboard.press(key)

    visitor.open("/")
    tab_to("#code")
    page.keyboard.type(codes["0883"].lower())
    go()
    tab_to(f"a[href='/report/{THIS_YEAR}']")
    go()
    tab_to("[name='remarks']")
    page.keyboard.type("Skrivet med tangenterna.")
    tab_to("button[value='save']")
    go()
    visitor.expect("Utkastet är sparat.")
    tab_to("header button")
    go()
    visitor.expect("Kommunens kod")
    return visitor.faults


def main():
    pictures = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    with Intake() as intake, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        faults, codes = without_script(browser, intake, pictures)
        faults += on_a_telephone(browser, intake, codes, pictures)
        faults += by_keyboard(browser, codes)
        browser.close()
    print("\n".join(dict.fromkeys(faults)) or "no faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
