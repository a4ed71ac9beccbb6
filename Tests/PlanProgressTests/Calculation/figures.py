"""Periods, days and printed figures: what the formulas are fed with.

Numbers are fractions, so that a value that lies on a cut lies exactly on it; only logarithms are floating point.
"""

import calendar
from fractions import Fraction
from math import inf


class Period:
    """`2021`, `2021-06`, `2021-Q3` or `2017/2021`."""

    def __init__(self, text):
        self.text = text
        if "/" in text:
            self.first, self.year = map(int, text.split("/"))
            self.month = 12
        elif "-Q" in text:
            self.year, quarter = map(int, text.split("-Q"))
            self.first, self.month = self.year, 3 * quarter
        elif "-" in text:
            self.year, self.month = map(int, text.split("-"))
            self.first = self.year
        else:
            self.first = self.year = int(text)
            self.month = 12
        self.is_span = "/" in text
        self.is_year = text.isdigit()

    @property
    def end(self):
        """The last day, as (year, month, day)."""
        return last_day(self.year, self.month)

    @property
    def years(self):
        return range(self.first, self.year + 1)

    @property
    def position(self):
        """t for a year, t − 1 + m/12 for the end of a month."""
        return self.year - 1 + Fraction(self.month, 12)

    @property
    def order(self):
        """By the last day, the shorter first."""
        return self.end, self.year - self.first if self.is_year or self.is_span else -1


def last_day(year, month):
    return year, month, calendar.monthrange(year, month)[1]


def months_after(day, months):
    """The last day of the month that lies so many months later."""
    index = day[0] * 12 + day[1] - 1 + months
    return last_day(index // 12, index % 12 + 1)


class Figure:
    """A number or an interval [low, high] or [low, high), with half a unit of its last printed digit."""

    def __init__(self, data):
        if isinstance(data, list):
            # [value, low, high], null for an end without a number, and "open" where the high end is not meant.
            self.value = data[0]
            self.low = -inf if data[1] is None else data[1]
            self.high = inf if data[2] is None else data[2]
            self.is_open = data[-1] == "open"
        else:
            self.value = self.low = self.high = data["value"] if isinstance(data, dict) else data
            self.is_open = False
        self.precision = data["precision"] if isinstance(data, dict) else 0

    @property
    def corners(self):
        """(value, whether only values just below it are meant)."""
        if self.low == self.high:
            return [(self.low, False)]
        return [(self.low, False), (self.high, self.is_open)]

    def map(self, function):
        """The figure in other terms; a function that turns the order round turns the ends round."""
        result = Figure(function(self.value))
        result.low, result.high = sorted([function(self.low), function(self.high)])
        result.is_open, result.precision = self.is_open, self.precision
        return result

    def near(self, rising):
        """The end that is met first from below, or from above; the printed number where there is none."""
        end = self.low if rising else self.high
        return self.value if end in (inf, -inf) else end
