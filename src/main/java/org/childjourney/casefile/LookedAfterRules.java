package org.childjourney.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import org.childjourney.calendar.Birthdays;

/**
 * The rules of the looked-after children return (SSDA903) about placements and care
 * leavers, to be kept when such facts are written.
 */
public final class LookedAfterRules {

    private static final int LONGEST_EPO_IN_DAYS = 21;

    private static final Set<String> UNSUITABLE_ONLY = Set.of("S", "X");

    private static final Set<String> NO_ACTIVITY_EXPECTED = Set.of("DIED", "RHOM");

    private LookedAfterRules() {
    }

    /**
     * A child under 18 placed with parents (P1) is not accommodated under a single period
     * of section 20 (V2); after 18 only section 20(5) in a community home (V2 in K2) is
     * looked after.
     * @throws Refused if type of placement and legal status contradict each other on that
     * day
     */
    public static void requirePlacementFits(LocalDate dateOfBirth, LocalDate on, String placementType,
            String legalStatus) {
        boolean adult = Birthdays.hasAttained(dateOfBirth, 18, on);
        if (!adult && "P1".equals(placementType) && "V2".equals(legalStatus)) {
            throw new Refused("placementType", "A child accommodated under section 20 (V2) is not placed with their "
                    + "own parents (P1). Please check the placement and the legal status.");
        }
        if (adult && !("K2".equals(placementType) && "V2".equals(legalStatus))) {
            throw new Refused("placementType", "From the 18th birthday a young person is looked after only under "
                    + "section 20(5) in a community home (V2 in K2). Please check the placement.");
        }
    }

    /**
     * An emergency protection order (L2) is not expected to last longer than 21 days.
     * @return a question for whoever records it, or empty when there is none
     */
    public static Optional<String> emergencyOrderQuery(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return (days > LONGEST_EPO_IN_DAYS)
                ? Optional.of("The emergency protection order lasts " + days
                        + " days; more than 21 are not expected. Please check the dates against the order.")
                : Optional.empty();
    }

    /**
     * Staying with current carers on ceasing to be looked after (E17) is for young people
     * of 18 and over.
     * @throws Refused if the young person is younger on that day
     */
    public static void requireEndFits(LocalDate dateOfBirth, LocalDate on, String reasonEpisodeCeased) {
        if ("E17".equals(reasonEpisodeCeased) && !Birthdays.hasAttained(dateOfBirth, 18, on)) {
            throw new Refused("reasonEpisodeCeased", "E17 (aged 18 and remained with current carers) is possible "
                    + "from " + Days.said(Birthdays.attains(dateOfBirth, 18)) + ". Please choose another reason.");
        }
    }

    /**
     * Accommodation of a care leaver with its suitability: with former foster carers (Z)
     * not at 17; no fixed abode (S) and custody (X) are never suitable.
     * @param accommodation letter and digit, such as U1
     * @throws Refused if the two do not fit each other or the age
     */
    public static void requireAccommodationFits(LocalDate dateOfBirth, LocalDate on, String accommodation) {
        if (accommodation == null || !accommodation.matches("[A-Z][12]")) {
            throw new Refused("accommodation",
                    "Accommodation is a letter and 1 (suitable) or 2 (not suitable), for example U1.");
        }
        String kind = accommodation.substring(0, 1);
        if ("Z".equals(kind) && !Birthdays.hasAttained(dateOfBirth, 18, on)) {
            throw new Refused("accommodation",
                    "Living with former foster carers (Z) is recorded from the 18th birthday. Please choose another.");
        }
        if (UNSUITABLE_ONLY.contains(kind) && accommodation.endsWith("1")) {
            throw new Refused("accommodation",
                    "No fixed abode (S) and custody (X) cannot be suitable. Please record " + kind + "2.");
        }
    }

    /**
     * What is known of a care leaver fits whether the authority is in touch: nothing for
     * one who died or returned home (DIED, RHOM), both activity and accommodation for one
     * in touch (YES).
     * @throws Refused if it does not
     */
    public static void requireInTouchFits(String inTouch, String activity, String accommodation) {
        if (NO_ACTIVITY_EXPECTED.contains(inTouch) && !(unknown(activity) && unknown(accommodation))) {
            throw new Refused("mainActivity",
                    "No activity or accommodation is recorded for a care leaver who died or returned home.");
        }
        if ("YES".equals(inTouch)) {
            if (unknown(activity)) {
                throw new Refused("mainActivity", "The authority is in touch, so please record the main activity.");
            }
            if (unknown(accommodation)) {
                throw new Refused("accommodation", "The authority is in touch, so please record the accommodation.");
            }
        }
    }

    /**
     * The category of need of a looked-after child is N1 to N8.
     * @throws Refused for any other code
     */
    public static void requireCategoryOfNeed(String code) {
        if (code == null || !code.matches("N[1-8]")) {
            throw new Refused("primaryNeedCode",
                    "The category of need of a looked-after child is one of N1 to N8. Please choose one.");
        }
    }

    private static boolean unknown(String code) {
        return code == null || code.isBlank() || "0".equals(code);
    }

}
