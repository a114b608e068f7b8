package org.childjourney.transition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.childjourney.calendar.Birthdays;
import org.childjourney.casefile.Days;
import org.childjourney.lookedafter.CareEpisode;

/**
 * What somebody is entitled to as a care leaver on one day, since when, and why, worked
 * out from the episodes of care alone.
 *
 * @param status what the law calls them
 * @param since since when, null where there is no entitlement
 * @param because why, as a sentence
 */
public record Standing(LeavingCareStatus status, LocalDate since, String because) {

    private static final Set<String> SPECIAL_GUARDIANSHIP = Set.of("E45", "E46", "E47", "E48");

    private static final Set<String> ADOPTED = Set.of("E11", "E12");

    private static final Set<String> HOME = Set.of("E4A", "E4B");

    private static final String ANOTHER_AUTHORITY = "E3";

    private static final String SENTENCED = "E9";

    private static final int MONTHS_AT_HOME = 6;

    /**
     * Works it out.
     * @param episodes every episode of care
     * @param born the date of birth
     * @param asOf the day
     */
    static Standing of(List<CareEpisode> episodes, LocalDate born, LocalDate asOf) {
        var care = episodes.stream()
            .filter((episode) -> !episode.from().isAfter(asOf))
            .sorted(Comparator.comparing(CareEpisode::from).thenComparing(CareEpisode::period))
            .toList();
        if (care.isEmpty()) {
            return new Standing(LeavingCareStatus.NONE, null, "Never looked after by this council.");
        }
        if (Birthdays.hasAttained(born, 25, asOf)) {
            return new Standing(LeavingCareStatus.NONE, null,
                    "Support as a care leaver ends at 25, on %s.".formatted(Days.said(Birthdays.attains(born, 25))));
        }
        var eighteen = Birthdays.attains(born, 18);
        return asOf.isBefore(eighteen) ? asAChild(care, born, asOf) : asAnAdult(care, born, asOf, eighteen);
    }

    private static Standing asAnAdult(List<CareEpisode> care, LocalDate born, LocalDate asOf, LocalDate eighteen) {
        var before = of(care, born, eighteen.minusDays(1));
        return switch (before.status()) {
            case ELIGIBLE, RELEVANT -> {
                var twentyOne = Birthdays.attains(born, 21);
                var why = "was %s until the 18th birthday. %s".formatted(before.status().words(), before.because());
                yield asOf.isBefore(twentyOne)
                        ? new Standing(LeavingCareStatus.FORMER_RELEVANT, eighteen,
                                "Former relevant since %s: %s".formatted(Days.said(eighteen), why))
                        : new Standing(LeavingCareStatus.FORMER_RELEVANT_21_25, twentyOne,
                                "Former relevant, and 21 since %s, so that support is given on request: %s"
                                    .formatted(Days.said(twentyOne), why));
            }
            case QUALIFYING -> before;
            case NOT_YET -> qualifying(eighteen, "looked after at 16 or 17 for less than 13 weeks: "
                    + CareCount.of(care, born, eighteen.minusDays(1)).inWords());
            default -> new Standing(LeavingCareStatus.NONE, null, "Not a care leaver: " + before.because());
        };
    }

    private static Standing asAChild(List<CareEpisode> care, LocalDate born, LocalDate asOf) {
        var count = CareCount.of(care, born, asOf);
        var sixteen = Birthdays.attains(born, 16);
        var last = care.get(care.size() - 1);
        if (last.to() == null || last.to().isAfter(asOf)) {
            return inCare(count, born, sixteen, asOf);
        }
        if (last.to().isBefore(sixteen)) {
            return leftBeforeSixteen(count, last, sixteen, asOf);
        }
        if (ANOTHER_AUTHORITY.equals(last.reasonCeased())) {
            return new Standing(LeavingCareStatus.NONE, null,
                    "Another authority looks after them and is responsible since %s.".formatted(Days.said(last.to())));
        }
        if (SPECIAL_GUARDIANSHIP.contains(last.reasonCeased()) || ADOPTED.contains(last.reasonCeased())) {
            return qualifying(last.to(), "left care at 16 or later for a family by order of the court, on %s"
                .formatted(Days.said(last.to())));
        }
        if (!count.isEnough()) {
            return qualifying(last.to(), "looked after at 16 or later until %s, for less than 13 weeks: %s"
                .formatted(Days.said(last.to()), count.inWords()));
        }
        if (HOME.contains(last.reasonCeased()) && !asOf.isBefore(last.to().plusMonths(MONTHS_AT_HOME))) {
            return qualifying(last.to().plusMonths(MONTHS_AT_HOME),
                    "has lived at home again since %s, for %d months".formatted(Days.said(last.to()), MONTHS_AT_HOME));
        }
        return new Standing(LeavingCareStatus.RELEVANT, last.to(),
                "Relevant since %s, when care ended: %s.".formatted(Days.said(last.to()), count.inWords()));
    }

    private static Standing inCare(CareCount count, LocalDate born, LocalDate sixteen, LocalDate asOf) {
        if (count.isEnough()) {
            var since = count.enoughSince().orElseThrow();
            return new Standing(LeavingCareStatus.ELIGIBLE, since,
                    "Eligible since %s: %s.".formatted(Days.said(since), count.inWords()));
        }
        if (count.hasThirteenWeeks() && asOf.isBefore(sixteen) && !asOf.isBefore(Birthdays.attains(born, 15, 9))) {
            return new Standing(LeavingCareStatus.ABOUT_TO_BE_ELIGIBLE, sixteen,
                    "Becomes eligible on the 16th birthday, %s: %s.".formatted(Days.said(sixteen), count.inWords()));
        }
        return new Standing(LeavingCareStatus.NOT_YET, null,
                "Not eligible yet: %s. 13 weeks are needed, with at least a day of them at 16."
                    .formatted(count.inWords()));
    }

    private static Standing leftBeforeSixteen(CareCount count, CareEpisode last, LocalDate sixteen, LocalDate asOf) {
        if (!asOf.isBefore(sixteen)) {
            if (SPECIAL_GUARDIANSHIP.contains(last.reasonCeased())) {
                return qualifying(sixteen, "left care for a special guardian on %s".formatted(Days.said(last.to())));
            }
            if (SENTENCED.equals(last.reasonCeased()) && count.hasThirteenWeeks()) {
                return new Standing(LeavingCareStatus.RELEVANT, sixteen,
                        "Relevant since the 16th birthday, %s: detained then, and before that %s."
                            .formatted(Days.said(sixteen), count.inWords()));
            }
        }
        return new Standing(LeavingCareStatus.NONE, null,
                "Not a care leaver: care ended on %s, before the 16th birthday (%s).".formatted(Days.said(last.to()),
                        count.inWords()));
    }

    private static Standing qualifying(LocalDate since, String why) {
        return new Standing(LeavingCareStatus.QUALIFYING, since,
                "Qualifies for advice and help since %s: %s.".formatted(Days.said(since), why));
    }

}
