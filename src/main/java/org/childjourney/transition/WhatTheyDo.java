package org.childjourney.transition;

import java.util.Set;

/** What the annual return's codes of a main activity mean. */
final class WhatTheyDo {

    static final String NOT_KNOWN = "0";

    private static final Set<String> WITHOUT = Set.of("G4", "G5", "G6");

    private WhatTheyDo() {
    }

    /** Whether it is being without education, employment or training. */
    static boolean isWithout(String code) {
        return WITHOUT.contains(code);
    }

    /** Whether it is education, employment or training. */
    static boolean isEducationOrWork(String code) {
        return code != null && !isWithout(code) && !NOT_KNOWN.equals(code);
    }

}
