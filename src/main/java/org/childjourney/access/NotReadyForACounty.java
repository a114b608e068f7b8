package org.childjourney.access;

import java.util.List;

/** The application does not start: something is set up as it must not be in real use. */
class NotReadyForACounty extends IllegalStateException {

    private final transient List<String> reasons;

    NotReadyForACounty(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** What is not as it must be and what to do, a sentence or two for each. */
    List<String> reasons() {
        return this.reasons;
    }

}
