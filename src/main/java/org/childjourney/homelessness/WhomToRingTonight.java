package org.childjourney.homelessness;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.childjourney.casefile.CaseReference;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section.Fact;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The districts' numbers for the night, beside the search for somewhere suitable: nobody
 * is told to come back in the morning.
 */
@Component
@Order(151)
class WhomToRingTonight implements RecordSection {

    private static final Set<String> TASKS = Set.of("confirm-safe-place", "decide-unsuitable-night",
            "reach-young-person");

    private final HousingContacts contacts;

    WhomToRingTonight(HousingContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.showsFullRecord() && TASKS.contains(context.task());
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return Optional.of(Section.facts("Housing, out of hours",
                Arrays.stream(District.values())
                    .map((district) -> new Fact(district.words(),
                            this.contacts.outOfHours().getOrDefault(district.tenant(), "No number is configured")))
                    .toList()));
    }

}
