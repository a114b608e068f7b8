package org.childjourney.preproceedings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.casefile.CaseReference;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.springframework.stereotype.Component;

/** All families with a matter under way, as they stand now. */
@Component
class TrackedFamilies {

    private final Matters matters;

    private final Deadlines deadlines;

    private final TimeOfPreProceedings time;

    private final Clock clock;

    TrackedFamilies(Matters matters, Deadlines deadlines, TimeOfPreProceedings time, Clock clock) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.time = time;
        this.clock = clock;
    }

    /** Every family, those who need eyes first at the top. */
    List<TrackedFamily> now() {
        var running = this.deadlines.running(PreProceedingsClocks.ALL)
            .stream()
            .collect(Collectors.groupingBy(RunningClock::child));
        var families = new LinkedHashMap<String, List<Matter>>();
        this.matters.findByOpenForNotNullOrderById()
            .forEach((matter) -> families
                .computeIfAbsent(
                        (matter.familyId() != null) ? PloFamily.number(matter.familyId()) : matter.child().value(),
                        (key) -> new ArrayList<>())
                .add(matter));
        return families.values()
            .stream()
            .map((children) -> tracked(children, clocks(children, running)))
            .sorted(TrackedFamily.WHO_NEEDS_EYES_FIRST)
            .toList();
    }

    private static List<RunningClock> clocks(List<Matter> children, Map<CaseReference, List<RunningClock>> running) {
        return children.stream().flatMap((matter) -> running.getOrDefault(matter.child(), List.of()).stream()).toList();
    }

    private TrackedFamily tracked(List<Matter> children, List<RunningClock> running) {
        var counting = firstDay(children.stream().filter((matter) -> matter.outcome() == null));
        var first = counting.or(() -> firstDay(children.stream()));
        return new TrackedFamily(List.copyOf(children), running, first.orElse(null), counting.isPresent(),
                this.clock.instant());
    }

    private Optional<LocalDate> firstDay(Stream<Matter> children) {
        return children.flatMap((matter) -> this.time.first(matter).stream()).min(Comparator.naturalOrder());
    }

}
