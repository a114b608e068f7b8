package org.childjourney.preproceedings;

import java.util.List;

/** The clocks of pre-proceedings and of the court, by their ids in the catalogue. */
final class PreProceedingsClocks {

    static final String GATEWAY = "pre-proceedings-legal-gateway";

    static final String UNBORN = "pre-proceedings-unborn-gateway";

    static final String UNBORN_MEETING = "pre-proceedings-unborn-meeting";

    static final String SECTION_37 = "pre-proceedings-section-37";

    static final String LETTER = "pre-proceedings-letter";

    static final String SIXTEEN_WEEKS = "pre-proceedings-preproc-16wk";

    static final String FIRST_MEETING = "pre-proceedings-first-ppm";

    static final String MINUTES = "pre-proceedings-ppm-minutes";

    static final String MIDPOINT = "pre-proceedings-midpoint";

    static final String SECTION_20 = "pre-proceedings-section-20-drift";

    static final String OUTCOME_LETTER = "pre-proceedings-outcome-letter";

    static final String ISSUE = "pre-proceedings-issue";

    static final String FGDM = "pre-proceedings-fgdm";

    static final String DAY_2 = "pre-proceedings-court-day2";

    static final String ADVOCATES_CMH = "pre-proceedings-advocates-cmh";

    static final String CMH = "pre-proceedings-cmh";

    static final String ADVOCATES_IRH = "pre-proceedings-advocates-irh";

    static final String TWENTY_SIX_WEEKS = "pre-proceedings-26wk";

    static final String COURT_EXTENSION = "pre-proceedings-26wk-ext";

    static final List<String> ALL = List.of(GATEWAY, UNBORN, UNBORN_MEETING, SECTION_37, LETTER, SIXTEEN_WEEKS,
            FIRST_MEETING, MINUTES, MIDPOINT, SECTION_20, OUTCOME_LETTER, ISSUE, FGDM, DAY_2, ADVOCATES_CMH, CMH,
            ADVOCATES_IRH, TWENTY_SIX_WEEKS, COURT_EXTENSION);

    /** Those that end when the outcome of pre-proceedings is decided. */
    static final List<String> OF_THE_PERIOD = List.of(LETTER, SIXTEEN_WEEKS, FIRST_MEETING, MINUTES, MIDPOINT, UNBORN,
            UNBORN_MEETING, SECTION_20);

    /** Those of the work with the family that a gateway brought forward leaves undone. */
    static final List<String> OF_THE_WORK_WITH_THE_FAMILY = List.of(LETTER, FIRST_MEETING, UNBORN_MEETING, MINUTES,
            MIDPOINT);

    /** Those to hearings that are not held when the court has disposed of the case. */
    static final List<String> OF_THE_HEARINGS = List.of(CMH, ADVOCATES_CMH, ADVOCATES_IRH);

    private PreProceedingsClocks() {
    }

}
