"""The lease: a desk that has not been in touch for 35 days shows no member data (P21)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

LEASE = timedelta(days=35)  # so an erasure reaches every desk that shows people within that time
WARNED_FROM = timedelta(days=28)
OVERRIDDEN_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Lease:
    """How it stands; `days_left` is None where no lease runs: a desk without a centre."""

    days_left: int | None = None
    overridden: bool = False  # a supervisor lets this desk show people all the same

    @property
    def over(self) -> bool:
        """Tell whether member data may not be shown."""
        return self.days_left == 0 and not self.overridden

    @property
    def warns(self) -> bool:
        """Tell whether staff should know that it is running out, or that it did."""
        return self.days_left is not None and self.days_left <= (LEASE - WARNED_FROM).days


NO_LEASE = Lease()


def lease_at(now: datetime, last_contact: datetime | None, overridden_at: datetime | None) -> Lease:
    """Tell how the lease of a joined desk stands.

    Without any contact yet it was joined a moment ago. A clock that was put back can't lengthen it
    as long as `now` is never before what was seen before.
    """
    if last_contact is None:
        return Lease(LEASE.days)
    left = LEASE - (now - last_contact)
    days = max(0, -(-left // timedelta(days=1)))  # a day that has begun counts
    overridden = overridden_at is not None and now - overridden_at < OVERRIDDEN_FOR
    return Lease(min(days, LEASE.days), overridden)
