package org.childjourney.preproceedings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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
            .map((children) -> new TrackedFamily(List.copyOf(children), clocks(children, running), firstDay(children),
                    this.clock.instant()))
            .sorted(TrackedFamily.WHO_NEEDS_EYES_FIRST)
            .toList();
    }

    private static List<RunningClock> clocks(List<Matter> children, Map<CaseReference, List<RunningClock>> running) {
        return children.stream().flatMap((matter) -> running.getOrDefault(matter.child(), List.of()).stream()).toList();
    }

    private LocalDate firstDay(List<Matter> children) {
        return children.stream()
            .map((matter) -> this.time.first(matter).orElse(null))
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    }

}
