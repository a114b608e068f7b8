package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.deadlines.Catalogue;
import org.springframework.stereotype.Component;

/**
 * The duty to offer family group decision making before an application (Children Act 1989
 * section 31ZA), from the day on which it is in force.
 */
@Component
class FgdmDuty {

    static final String SWITCH = "fgdm-duty-s31za";

    private final Catalogue catalogue;

    FgdmDuty(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    boolean inForce(LocalDate day) {
        return this.catalogue.inForce(SWITCH, day);
    }

    /** Whether an application of that day has to wait for it. */
    boolean owed(Matter matter, LocalDate day) {
        return inForce(day) && !matter.fgdm().settled();
    }

}
