package org.childjourney.protection;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Serious incidents, and whether the national panel knows of them. */
@Component
@Order(159)
class TheIncidents implements RecordSection {

    private final Incidents incidents;

    TheIncidents(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var known = this.incidents.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .map(TheIncidents::item)
            .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Section.timeline("Serious incidents", known));
    }

    private static Item item(Incident incident) {
        return new Item(Sentences.begin(incident.kind().words()),
                Stream
                    .of(incident.account(), panel(incident),
                            (incident.rapidReviewSentOn() != null)
                                    ? "The rapid review was sent on " + Days.said(incident.rapidReviewSentOn()) : null)
                    .flatMap(Stream::ofNullable)
                    .collect(Collectors.joining("\n")),
                WorkingCalendar.startOf(incident.knownOn()));
    }

    private static String panel(Incident incident) {
        if (incident.notified() == null) {
            return "It is not decided yet whether the national panel is notified";
        }
        return incident.notified() ? "The national panel was notified on " + Days.said(incident.notifiedOn())
                : "The national panel need not be notified";
    }

}
