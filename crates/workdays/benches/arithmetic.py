"""The questions of arithmetic.rs, asked of NumPy, `holidays` and `workalendar`: nanoseconds a call, as JSON."""

import datetime
import json
import random
import statistics
import time

import holidays
import numpy
import workalendar.europe

FIRST = datetime.date(1992, 1, 1)
random.seed(4711)


def questions(count, longest):
    for _ in range(count):
        start, n = random.randrange(21_000), random.randrange(longest)
        yield FIRST + datetime.timedelta(start), FIRST + datetime.timedelta(start + n * 7 // 5), n


def median(asked, ask, rounds=7):
    times = []
    for _ in range(rounds):
        begin = time.perf_counter_ns()
        for question in asked:
            ask(*question)
        times.append((time.perf_counter_ns() - begin) / len(asked))
    return statistics.median(times)


def main():
    romania = holidays.country_holidays("RO", years=range(1990, 2101))
    days = numpy.busdaycalendar(holidays=sorted(day for day in romania))
    # NumPy with one date a call, and with its dates ready in one array.
    single = [(numpy.datetime64(a), numpy.datetime64(b), n) for a, b, n in questions(2_000, 10_000)]
    starts = numpy.array([a for a, _, _ in single])
    ends = numpy.array([b for _, b, _ in single])
    lengths = numpy.array([n for _, _, n in single])
    array = [(starts, ends, lengths)]
    figures = {
        "NumPy busday_offset, a call each: add": median(
            single, lambda a, b, n: numpy.busday_offset(a, n, roll="backward", busdaycal=days)
        ),
        "NumPy busday_offset, one array: add": median(
            array, lambda a, b, n: numpy.busday_offset(a, n, roll="backward", busdaycal=days)
        )
        / len(single),
        "NumPy busday_count, a call each: between": median(
            single, lambda a, b, n: numpy.busday_count(a, b, busdaycal=days)
        ),
        "NumPy busday_count, one array: between": median(
            array, lambda a, b, n: numpy.busday_count(a, b, busdaycal=days)
        )
        / len(single),
    }
    few = list(questions(6, 10_000))
    figures["holidays get_nth_working_day: add"] = median(few, lambda a, b, n: romania.get_nth_working_day(a, n), 3)
    figures["holidays get_working_days_count: between"] = median(
        few, lambda a, b, n: romania.get_working_days_count(a, b), 3
    )
    calendar = workalendar.europe.Romania()
    for year in range(1992, 2101):
        calendar.holidays(year)
    figures["workalendar add_working_days: add"] = median(few, lambda a, b, n: calendar.add_working_days(a, n), 3)
    figures["workalendar get_working_days_delta: between"] = median(
        few, lambda a, b, n: calendar.get_working_days_delta(a, b), 3
    )
    print(json.dumps(figures))


main()
