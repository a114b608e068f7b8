package org.childjourney.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Caseload;
import org.childjourney.casefile.Teams;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many children each possible worker has, where a manager chooses one (inspection
 * paragraph 56). Workers are ordered from the smallest caseload.
 */
@Component
@Order(40)
class CaseloadsSection implements RecordSection {

    private static final Set<String> CHOOSES_A_WORKER = Set.of("allocate", "accept-private-fostering",
            "accept-child-in-need", "accept-looked-after-child", "accept-homelessness", "accept-transfer-in",
            "take-up-gateway-request", "record-supervision", "name-personal-adviser");

    private final Allocations allocations;

    private final Teams teams;

    CaseloadsSection(Allocations allocations, Teams teams) {
        this.allocations = allocations;
        this.teams = teams;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.showsFullRecord() && CHOOSES_A_WORKER.contains(context.task());
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var workers = Stream
            .concat(this.teams.of(context.reader()).stream(),
                    this.allocations.teamOf(child, AllocationRole.LEAD).stream())
            .distinct()
            .flatMap(team -> this.allocations.caseloadsOfTeam(team).stream())
            .sorted(Comparator.comparingLong(Caseload::children).thenComparing(load -> load.worker().name()))
            .map(CaseloadsSection::item)
            .toList();
        return workers.isEmpty() ? Optional.empty() : Optional.of(Section.list("Caseloads in the team", workers));
    }

    private static Section.Item item(Caseload load) {
        var worker = load.worker();
        return new Section.Item(
                "%s: %d %s".formatted(worker.name(), load.children(), (load.children() == 1) ? "child" : "children"),
                String.join(", ", words(load)));
    }

    private static List<String> words(Caseload load) {
        return Stream
            .of("user name " + load.worker().userId(),
                    load.worker().socialWorker() ? "registered social worker" : "not a registered social worker",
                    load.atWork() ? "" : "away today")
            .filter(word -> !word.isEmpty())
            .toList();
    }

}
