package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

import org.childjourney.calendar.Birthdays;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.LookedAfterRules;
import org.childjourney.casefile.Refused;

/**
 * Which codes for the end of care (SSDA903 reason episode ceased) fit the child, the
 * legal status and the placement.
 */
final class EndOfCareRules {

    private static final String FIELD = "reasonEpisodeCeased";

    private static final String SAME_DAY = "X1";

    private static final String OTHER_REASON = "E8";

    private static final Set<String> ADOPTED = Set.of("E11", "E12");

    private static final Set<String> SGO_TO_FORMER_CARER = Set.of("E45", "E46");

    private static final Set<String> FROM_SIXTEEN = Set.of("E5", "E6", "E7");

    private static final Pattern PLACED_FOR_ADOPTION = Pattern.compile("A[3-6]");

    private static final Pattern FOSTERED = Pattern.compile("U[1-6]");

    private static final Pattern ON_REMAND = Pattern.compile("J[1-3]");

    private EndOfCareRules() {
    }

    /**
     * Demands a code that fits.
     * @throws Refused saying what does not fit, and what to choose instead
     */
    static void requireFits(CodeSets codes, LocalDate dateOfBirth, CareEpisodeRecord last,
            CeasedToBeLookedAfter ended) {
        var reason = codes.require(CodeSet.REASON_EPISODE_CEASED, ended.reason(), ended.on());
        var placement = last.placement().type();
        if (SAME_DAY.equals(reason)) {
            throw new Refused(FIELD, "X1 is for a change while care goes on. Choose how care ended.");
        }
        LookedAfterRules.requireEndFits(dateOfBirth, ended.on(), reason);
        if (OTHER_REASON.equals(reason) && Birthdays.hasAttained(dateOfBirth, 18, ended.on())) {
            throw new Refused(FIELD, "E8 (any other reason) is never for turning 18. Choose where the young person "
                    + "lives now: with the same carers (E17), independently (E5 or E6), in adult care (E7) or at home "
                    + "(E4A).");
        }
        if (FROM_SIXTEEN.contains(reason) && !Birthdays.hasAttained(dateOfBirth, 16, ended.on())) {
            throw new Refused(FIELD, "%s is possible from the 16th birthday, %s. Choose another reason."
                .formatted(reason, Days.said(Birthdays.attains(dateOfBirth, 16))));
        }
        if (ADOPTED.contains(reason) && !PLACED_FOR_ADOPTION.matcher(placement).matches()) {
            throw new Refused(FIELD, "A child who was adopted was placed for adoption (A3 to A6) until then. Record "
                    + "that placement first.");
        }
        if (SGO_TO_FORMER_CARER.contains(reason) && !FOSTERED.matcher(placement).matches()) {
            throw new Refused(FIELD, "E45 and E46 are for a special guardian who fostered the child until then. For "
                    + "another special guardian choose E47 or E48.");
        }
        if ("E14".equals(reason) && !ON_REMAND.matcher(last.legalStatus()).matches()) {
            throw new Refused(FIELD, "E14 (accommodation on remand ended) is for a child on remand or sentenced (J1 "
                    + "to J3). Choose another reason.");
        }
    }

}
