"""Compares our holidays with those of the packages `holidays` and `workalendar`, 2000 to 2050.

Every difference must be covered by a row of differences.toml that names the law; a row that covers nothing is stale and
fails as well. With --all, every uncovered difference is printed, not the first few.
"""

import collections
import datetime
import fnmatch
import json
import sys
import tomllib
import warnings

import holidays
import workalendar.europe as europe
from workalendar.registry import registry

FIRST, LAST = 2000, 2050
YEARS = range(FIRST, LAST + 1)

# Our code -> what `holidays` calls it, where the two differ: (country, subdivision, further categories).
IN_HOLIDAYS = {
    "DE-BY-AUGSBURG": ("DE", "Augsburg", ()),
    "DE-BY-CATHOLIC": ("DE", "BY", ("catholic",)),
    "FR-67": ("FR", "6AE", ()),
    "FR-68": ("FR", "6AE", ()),
}
# Ours -> theirs in `workalendar`.
IN_WORKALENDAR = {"ES-NC": "ES-NA"}


def from_holidays(code):
    """Dates with names, rest days worked, and the years the package covers; None where it doesn't know the region."""
    country, _, part = code.partition("-")
    country, part, more = IN_HOLIDAYS.get(code, (country, part or None, ()))
    known = holidays.list_supported_countries()
    if country not in known or (part and part not in known[country]):
        return None
    kind = getattr(holidays, country)
    has_english = "en_US" in (kind.supported_languages or ())
    found = kind(
        subdiv=part,
        years=YEARS,
        categories=("public", *more),
        language="en_US" if has_english else None,
    )
    first = max(FIRST, getattr(kind, "start_year", FIRST) or FIRST)
    days = {day: name for day, name in found.items() if FIRST <= day.year <= LAST}
    worked = {day for day in getattr(found, "weekend_workdays", ()) if FIRST <= day.year <= LAST}
    return days, worked, range(first, LAST + 1)


def from_workalendar(code):
    kind = registry.region_registry.get(IN_WORKALENDAR.get(code, code))
    if kind is None or not kind.__module__.startswith(europe.__name__):
        return None
    calendar, days, years = kind(), {}, []
    for year in YEARS:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found = calendar.holidays(year)
        except Exception:  # a year the package can't compute (lunar tables end, for instance)
            continue
        years.append(year)
        for day, name in found:
            days[day] = name
    return days, None, years


class Rows:
    """The reviewed differences."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.rows = tomllib.load(file)["difference"]
        self.used = collections.Counter()
        for number, row in enumerate(self.rows, 1):
            if not row.get("law"):
                sys.exit(f"differences.toml: row {number} names no law")

    def covers(self, source, code, side, day, name):
        return any([self._one(n, row, source, code, side, day, name) for n, row in enumerate(self.rows)])

    def _one(self, number, row, source, code, side, day, name):
        regions = row["region"] if isinstance(row["region"], list) else [row["region"]]
        if row["source"] != source or not any(fnmatch.fnmatchcase(code, region) for region in regions):
            return False
        wanted = row.get(side)
        if wanted is None:
            return False
        first, last = row.get("years", [FIRST, LAST])
        fits = first <= day.year <= last and any(_fits(one, day, name) for one in wanted)
        self.used[number] += fits
        return fits

    def stale(self):
        return [row for number, row in enumerate(self.rows) if not self.used[number]]


def _fits(wanted, day, name):
    """`2011-09-14`, `11-11`, `*`, or a pattern for the holiday's name."""
    return wanted in (day.isoformat(), f"{day:%m-%d}") or fnmatch.fnmatchcase(name, wanted)


def compare(source, theirs_of, ours, rows, rest_days=True):
    """Prints a summary; returns the uncovered differences. Without rest_days, Saturdays and Sundays are left out."""
    regions = days_seen = covered = 0
    uncovered, unknown, partly = [], [], []
    for code, mine in ours.items():
        found = theirs_of(code)
        if found is None:
            unknown.append(code)
            continue
        their_days, their_worked, years = found
        if len(years) < len(YEARS):
            partly.append(f"{code} from {min(years)}" if years else code)
        my_days = collections.defaultdict(list)
        for day, name, _ in mine["holidays"]:
            my_days[datetime.date.fromisoformat(day)].append(name)
        my_names = {day: " / ".join(names) for day, names in my_days.items()}
        sides = [("ours", day, my_names[day]) for day in my_names.keys() - their_days.keys()]
        sides += [("theirs", day, their_days[day]) for day in their_days.keys() - my_names.keys()]
        if their_worked is not None:
            my_worked = {datetime.date.fromisoformat(day) for day in mine["worked"]}
            sides += [("ours", day, "worked") for day in my_worked - their_worked]
            sides += [("theirs", day, "worked") for day in their_worked - my_worked]
        regions += 1
        days_seen += sum(day.year in years and (rest_days or day.weekday() < 5) for day in my_names)
        for side, day, name in sorted(sides, key=lambda one: one[1]):
            if day.year not in years or (day.weekday() > 4 and not rest_days):
                continue
            if rows.covers(source, code, side, day, name):
                covered += 1
            else:
                uncovered.append((code, side, day, name))
    share = 100 * (1 - (len(uncovered) + covered) / max(1, days_seen))
    print(f"{source}: {regions} regions, {days_seen} holidays compared, {covered} differences explained, "
          f"{len(uncovered)} not; {share:.2f} % agree as they are")
    if unknown:
        print(f"  not known to it: {' '.join(unknown)}")
    if partly:
        print(f"  covered by it in part: {', '.join(partly)}")
    return uncovered


def main():
    ours_path, differences = sys.argv[1:3]
    with open(ours_path, encoding="utf-8") as file:
        ours = json.load(file)
    rows = Rows(differences)
    wrong = compare("holidays", from_holidays, ours, rows)
    # workalendar lists Easter Sunday here and not there: only days from Monday to Friday tell something.
    wrong += compare("workalendar", from_workalendar, ours, rows, rest_days=False)
    shown = wrong if "--all" in sys.argv else wrong[:40]
    for code, side, day, name in shown:
        print(f"  {code} {day} {day:%a} only in {side}: {name}")
    if len(shown) < len(wrong):
        print(f"  … and {len(wrong) - len(shown)} more (--all shows them)")
    stale = rows.stale()
    for row in stale:
        print(f"  stale row in differences.toml: {row['source']} {row['region']} ({row['law'][:60]})")
    if wrong or stale:
        sys.exit(1)
    print("All differences are explained.")


main()
