package org.childjourney.transition;

import java.util.Set;

/** Who reads the reports about care leavers. */
final class ReportReaders {

    static final Set<String> ALL = Set.of("leaving-care-manager", "eet-lead", "virtual-school", "service-manager",
            "head-of-service", "assistant-director", "director", "data-officer", "qa-officer");

    private ReportReaders() {
    }

}
