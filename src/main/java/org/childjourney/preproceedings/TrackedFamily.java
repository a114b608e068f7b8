package org.childjourney.preproceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.Weeks;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.RunningClock;

/**
 * One family as the tracker shows it: all its children whose matters are under way, on
 * one line.
 *
 * @param matters of brothers and sisters, or of one child whose request is not taken up
 * @param clocks what runs for them
 * @param firstDay the first day of their sixteen weeks, of those whose outcome is open
 * where there are any; null before they begin
 * @param inTheSixteenWeeks whether the weeks have begun for a child whose outcome is open
 * @param now the moment of which it is told
 */
record TrackedFamily(List<Matter> matters, List<RunningClock> clocks, LocalDate firstDay, boolean inTheSixteenWeeks,
        Instant now) {

    /**
     * Who needs eyes first: what is late the longest, then whose time has run longest.
     */
    static final Comparator<TrackedFamily> WHO_NEEDS_EYES_FIRST = Comparator
        .comparing((TrackedFamily family) -> family.lateSince(), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(TrackedFamily::firstDay, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(TrackedFamily::askedAt);

    String number() {
        var family = this.matters.get(0).familyId();
        return (family != null) ? PloFamily.number(family) : "not taken up";
    }

    List<CaseReference> children() {
        return this.matters.stream().map(Matter::child).toList();
    }

    String childrenOnOneLine() {
        return children().stream().map(CaseReference::value).collect(Collectors.joining(", "));
    }

    LocalDate today() {
        return WorkingCalendar.dateOf(this.now);
    }

    Instant askedAt() {
        return this.matters.stream().map(Matter::askedAt).min(Comparator.naturalOrder()).orElseThrow();
    }

    String week() {
        if (this.inTheSixteenWeeks) {
            return String.valueOf(Weeks.number(this.firstDay, today()));
        }
        return this.matters.stream()
            .map((matter) -> matter.court().issuedOn())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .map((issued) -> "court %d".formatted(Weeks.number(issued, today())))
            .orElse("");
    }

    /** What is next, said once where all stand alike. */
    String next() {
        return alike((matter) -> matter.stage().next());
    }

    String heldBy() {
        return alike((matter) -> matter.stage().heldBy());
    }

    private String alike(Function<Matter, String> words) {
        var said = this.matters.stream().map(words).distinct().toList();
        return (said.size() == 1) ? Sentences.begin(said.get(0))
                : this.matters.stream()
                    .map((matter) -> "%s: %s".formatted(matter.child(), words.apply(matter)))
                    .collect(Collectors.joining("; "));
    }

    /** What is due first of all that is not late. */
    String due(Function<String, String> names) {
        return this.clocks.stream()
            .filter((clock) -> !clock.isLate(this.now))
            .min(Comparator.comparing(RunningClock::dueAt))
            .map((clock) -> said(clock, names))
            .orElse("");
    }

    /** All that is late, the latest first. */
    String late(Function<String, String> names) {
        return lateClocks().map((clock) -> said(clock, names)).distinct().collect(Collectors.joining("; "));
    }

    boolean isLate() {
        return lateClocks().findAny().isPresent();
    }

    boolean isLate(String clockId) {
        return lateClocks().anyMatch((clock) -> clock.clockId().equals(clockId));
    }

    private Stream<RunningClock> lateClocks() {
        return this.clocks.stream()
            .filter((clock) -> clock.isLate(this.now))
            .sorted(Comparator.comparing(RunningClock::dueAt));
    }

    private Instant lateSince() {
        return lateClocks().findFirst().map(RunningClock::dueAt).orElse(null);
    }

    private static String said(RunningClock clock, Function<String, String> names) {
        return "%s, %s".formatted(names.apply(clock.clockId()), Days.said(WorkingCalendar.dateOf(clock.dueAt())));
    }

    LocalDate dueOn(String clockId) {
        return this.clocks.stream()
            .filter((clock) -> clock.clockId().equals(clockId))
            .map((clock) -> WorkingCalendar.dateOf(clock.dueAt()))
            .min(Comparator.naturalOrder())
            .orElse(null);
    }

    String moreTime() {
        var most = this.matters.stream().mapToInt(Matter::extensions).max().orElse(0);
        return (most == 0) ? "" : (most == 1) ? "once" : "twice";
    }

}
