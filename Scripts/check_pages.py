"""Looks at the pages among the snapshots in Chromium: axe, 320 pixels, and pictures on request."""

import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

PAGES = sorted(pathlib.Path("Tests/POFormsTests/Snapshots").glob("*.html"))
NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1024, "height": 768}


def faults(browser, page_file, pictures):
    """What is wrong with a page, as lines."""
    found = []
    for name, size in (("narrow", NARROW), ("wide", WIDE)):
        page = browser.new_page(viewport=size)
        page.goto(page_file.resolve().as_uri())
        for violation in Axe().run(page).response["violations"]:
            places = ", ".join(str(node["target"]) for node in violation["nodes"][:3])
            found.append(f"{name}: {violation['id']}: {violation['help']} ({len(violation['nodes'])}: {places})")
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > size["width"]:
            found.append(f"{name}: {width} pixels wide")
        if pictures:
            page.screenshot(path=pictures / f"{page_file.stem}-{name}.png", full_page=True)
        page.close()
    if pictures:
        page = browser.new_page()
        page.goto(page_file.resolve().as_uri())
        page.pdf(path=pictures / f"{page_file.stem}.pdf", prefer_css_page_size=True)
        page.close()
    return found


def main():
    pictures = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    count = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for page_file in PAGES:
            for fault in faults(browser, page_file, pictures):
                count += 1
                print(f"{page_file.name}: {fault}")
        browser.close()
    print(f"{len(PAGES)} pages, {count} faults")
    sys.exit(1 if count or not PAGES else 0)


if __name__ == "__main__":
    main()
