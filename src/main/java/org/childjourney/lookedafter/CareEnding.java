package org.childjourney.lookedafter;

import java.util.Set;

/** How care ended, as the journey's ends name it. */
public enum CareEnding {

    /** The child is home with parents or relatives, or with somebody else. */
    HOME("E4A", "E4B", "E13"),
    /** The child was adopted. */
    ADOPTED("E11", "E12"),
    /** A court gave the child a lasting home: special guardianship or where to live. */
    LASTING_HOME("E41", "E45", "E46", "E47", "E48"),
    /** The young person lives independently, or stays with the carers. */
    INDEPENDENT("E5", "E6", "E17"),
    /**
     * Adult social care provides the home, or the young person was found to be an adult.
     */
    ADULT("E7", "E15"),
    /** The young person was sentenced to custody, or a remand has ended. */
    JUSTICE("E9", "E14"),
    /** Another authority, or another country. */
    ELSEWHERE("E3", "E16"),
    /** For a reason that has no code of its own. */
    OTHER("E8");

    private final Set<String> codes;

    CareEnding(String... codes) {
        this.codes = Set.of(codes);
    }

    static CareEnding of(String code) {
        for (var end : values()) {
            if (end.codes.contains(code)) {
                return end;
            }
        }
        return OTHER;
    }

}
