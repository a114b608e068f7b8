package org.childjourney.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.childjourney.casefile.AllocationDetails;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Teams;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many people the child had to get to know, and who they were (inspection paragraph
 * 55).
 */
@Component
@Order(310)
class WorkersSection implements RecordSection {

    private final Allocations allocations;

    private final Teams teams;

    WorkersSection(Allocations allocations, Teams teams) {
        this.allocations = allocations;
        this.teams = teams;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var workers = this.allocations.history(child).stream().filter(past -> past.worker() != null).toList();
        var names = this.teams.namesOf(workers.stream().map(AllocationDetails::worker).collect(Collectors.toSet()));
        return workers.isEmpty() ? Optional.empty() : Optional
            .of(Section.timeline(heading(changes(workers)), workers.stream().map(past -> item(past, names)).toList()));
    }

    /** How often one lead practitioner was followed by another. */
    private static int changes(List<AllocationDetails> workers) {
        var leads = new ArrayList<String>();
        workers.stream()
            .filter(past -> past.role() == AllocationRole.LEAD)
            .map(AllocationDetails::worker)
            .filter(worker -> leads.isEmpty() || !leads.get(leads.size() - 1).equals(worker))
            .forEach(leads::add);
        return Math.max(0, leads.size() - 1);
    }

    private static String heading(int changes) {
        return "Who works with the child: " + switch (changes) {
            case 0 -> "no change of worker";
            case 1 -> "1 change of worker";
            default -> changes + " changes of worker";
        };
    }

    private static Section.Item item(AllocationDetails past, Map<String, String> names) {
        var until = (past.until() != null) ? "Until %s".formatted(Days.said(past.until())) : "Now";
        return new Section.Item(
                "%s, %s".formatted(names.getOrDefault(past.worker(), past.worker()), past.role().words()), until,
                past.from());
    }

}
