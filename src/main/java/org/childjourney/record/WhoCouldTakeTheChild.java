package org.childjourney.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Caseload;
import org.childjourney.casefile.Teams;
import org.childjourney.record.Section.Item;

/**
 * The workers of a manager's own teams and with how many children each works, where the
 * manager allocates a child to one of them; those with the fewest first.
 */
@Component
@Order(50)
class WhoCouldTakeTheChild implements RecordSection {

    private static final Set<String> ALLOCATING = Set.of("allocate", "accept-private-fostering");

    private final Teams teams;

    private final Allocations allocations;

    WhoCouldTakeTheChild(Teams teams, Allocations allocations) {
        this.teams = teams;
        this.allocations = allocations;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.showsFullRecord() && ALLOCATING.contains(context.task());
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        List<Item> workers = this.teams.of(context.reader())
            .stream()
            .flatMap((team) -> this.allocations.caseloadsOfTeam(team).stream())
            .filter((load) -> !load.worker().userId().equals(context.reader()))
            .sorted(Comparator.comparing(Caseload::children).thenComparing((load) -> load.worker().name()))
            .map(WhoCouldTakeTheChild::item)
            .toList();
        return workers.isEmpty() ? Optional.empty() : Optional.of(Section.list("Who could take this child", workers));
    }

    private static Item item(Caseload load) {
        var worker = load.worker();
        return new Item("%s (%s)".formatted(worker.name(), worker.userId()),
                Told.lines(children(load.children()),
                        worker.socialWorker() ? "Social worker" : "Not recorded as a social worker",
                        load.atWork() ? null : "Away today"));
    }

    private static String children(long number) {
        return (number == 1) ? "Works with 1 child" : "Works with %d children".formatted(number);
    }

}
