"""One case: a target, its indicator and its observations, sorted by what they may be used for."""

from figures import Figure, Period, months_after

TALLIES = ("growth", "cumulative", "cumulative-cut")
BASE_YEAR = 2020


class Case:
    def __init__(self, data):
        self.type = data["type"]
        self.goal = None if data.get("goal") is None else Figure(data["goal"])
        self.operator = data.get("operator")
        self.unit = data.get("unit", "户")
        self.measure = data.get("measure", "stock")
        self.direction = data.get("direction", "up")
        self.path = data.get("path")
        self.due = Period(data.get("due", "2025"))
        self.as_of = tuple(map(int, data.get("as_of", "2024-06-30").split("-")))
        self.release_lag = int(data.get("release_lag", 12))
        self.partner = data.get("partner")
        self.milestone = data.get("milestone")
        self.rows = self.read(data.get("observations", []))
        self.start, self.baseline = self.find_baseline(data.get("baseline"))
        self.sort()

    @staticmethod
    def read(rows):
        """[period, figure, status] in order of time; the status is A where it is not given."""
        read = [(Period(r[0]), None if r[1] is None else Figure(r[1]), r[2] if len(r) > 2 else "A") for r in rows]
        return sorted(read, key=lambda row: row[0].order)

    def find_baseline(self, given):
        """The period that the target starts from, and its figure: the target's own, else the observed one."""
        if given:
            start = Period(given[0])
            if len(given) > 1:
                return start, Figure(given[1])
        else:
            start = Period(str(BASE_YEAR)) if self.due.year > BASE_YEAR else None
        for period, figure, status in self.rows:
            if start and period.text == start.text and status != "F" and period.end <= self.as_of:
                return start, figure
        return start, None

    def sort(self):
        """Only observations later than the baseline count, up to the due period; a forecast never does."""
        self.points, self.breaks, self.later = [], [], None
        for period, figure, status in self.rows:
            if status == "F" or period.end > self.as_of or (self.start and period.end <= self.start.end):
                continue
            if status == "B":
                self.breaks.append(period)
            if figure is None or not self.is_comparable(period):
                continue
            if period.end <= self.due.end:
                self.points.append((period, figure))
            else:
                self.later = period, figure

    def is_comparable(self, period):
        """A span stands beside years only where years are put together; a month's flow is no year's."""
        if period.is_year:
            return True
        if period.is_span:
            return self.type in TALLIES or (
                period.text == self.due.text and self.type not in ("each-year", "limit", "maintain"))
        same_grain = not (self.due.is_year or self.due.is_span)
        return self.type not in (*TALLIES, "each-year") and (self.measure != "flow" or same_grain)

    @property
    def window(self):
        """The years of the promise: those after the base period, or those of a due span."""
        if self.due.is_span:
            return range(self.due.first, self.due.year + 1)
        first = min((self.start.year if self.start else self.due.year - 1) + 1, self.due.year)
        return range(first, self.due.year + 1)

    @property
    def latest(self):
        return self.points[-1] if self.points else None

    @property
    def is_closed(self):
        return self.as_of > self.due.end

    @property
    def has_due_value(self):
        return bool(self.points) and self.latest[0].end == self.due.end

    @property
    def awaited(self):
        """Awaited until the release date, then overdue."""
        return "pending" if self.as_of <= months_after(self.due.end, self.release_lag) else "overdue"

    @property
    def absent(self):
        """No figure counts, but there may be one after the due period."""
        return self.awaited if self.is_closed and self.later else "no-data"

    def is_broken_since(self, period):
        """No rate is computed across a break."""
        return any(period.order < b.order <= self.latest[0].order for b in self.breaks) if self.latest else False

    @property
    def strict(self):
        return self.operator in (">", "<")

    @property
    def wants_more(self):
        """Whether more is better by the operator, else by the indicator; None where neither says."""
        sides = {">=": True, ">": True, "<=": False, "<": False, "up": True, "down": False}
        return sides.get(self.operator, sides.get(self.direction))
