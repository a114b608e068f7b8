package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.calendar.Birthdays;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.springframework.stereotype.Component;

/**
 * The age up to which the court can make a care or supervision order: under 17, and under
 * 16 for whoever is married (Children Act 1989 section 31(3)).
 */
@Component
class OrderAge {

    private static final int TOO_OLD = 17;

    private static final int TOO_OLD_IF_MARRIED = 16;

    private final Cases cases;

    OrderAge(Cases cases) {
        this.cases = cases;
    }

    /**
     * Demands that an order can be made on that day.
     * @throws Refused naming the field, if the young person is too old
     */
    void require(CaseReference child, String field, LocalDate on, boolean married) {
        var known = this.cases.child(child);
        if (known.unborn()) {
            return;
        }
        if (Birthdays.hasAttained(known.dateOfBirth(), TOO_OLD, on)) {
            throw new Refused(field,
                    "The young person was 17 on %s. No care or supervision order can be made at 17 (Children Act 1989 "
                        .formatted(Days.said(Birthdays.attains(known.dateOfBirth(), TOO_OLD)))
                            + "section 31(3)). Choose another way to keep them safe.");
        }
        if (married && Birthdays.hasAttained(known.dateOfBirth(), TOO_OLD_IF_MARRIED, on)) {
            throw new Refused(field, "The young person is 16 and married. No care or supervision order can be made "
                    + "(Children Act 1989 section 31(3)). Choose another way to keep them safe.");
        }
    }

}
