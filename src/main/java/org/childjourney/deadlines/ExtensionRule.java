package org.childjourney.deadlines;

import java.time.Instant;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.SignedIn;

/** Whether, how far and by whom a clock may be given more time. */
record ExtensionRule(Catalogue catalogue, WorkingCalendar calendar, SignedIn signedIn) {

    /** The new due moment, or a refusal. */
    Instant grant(RunningClock running, Prolongation asked, int extensionsBefore) {
        if (asked.reason() == null || asked.reason().isBlank()) {
            throw new Refused("reason", "Say why more time is needed. An extension is kept with its reason.");
        }
        var variant = this.catalogue.variant(running.clockId(), running.triggeredAt(), running.facts());
        var extension = variant.extension();
        if (extension == null) {
            throw new Refused("lastDay",
                    "This limit (%s) cannot be extended. Do the work as soon as it can be done well, and record the reason for the delay."
                        .formatted(variant.authorityInWords()));
        }
        if (!extension.allowedAfter(extensionsBefore)) {
            throw new Refused("lastDay",
                    "This limit was extended already and cannot be extended again. Record the reason for the delay.");
        }
        requireRole(extension);
        var due = WorkingCalendar.endOf(asked.lastDay());
        if (!due.isAfter(running.dueAt())) {
            throw new Refused("lastDay",
                    "Choose a day after %s, on which the work is due now.".formatted(Sentence.day(running.dueAt())));
        }
        var latest = extension.latest(running.triggeredAt(), running.dueAt(), this.calendar);
        if (due.isAfter(latest)) {
            throw new Refused("lastDay", "It can be extended to %s at most. Choose that day or an earlier one."
                .formatted(Sentence.day(latest)));
        }
        return due;
    }

    /**
     * The latest moment that this person may grant; empty where they may grant nothing.
     */
    Optional<Instant> latest(RunningClock running, int extensionsBefore) {
        var variant = this.catalogue.variant(running.clockId(), running.triggeredAt(), running.facts());
        return Optional.ofNullable(variant.extension())
            .filter((extension) -> running.isRunning() && extension.allowedAfter(extensionsBefore)
                    && mayGrant(extension))
            .map((extension) -> extension.latest(running.triggeredAt(), running.dueAt(), this.calendar));
    }

    private boolean mayGrant(Extension extension) {
        return SignedIn.SYSTEM.equals(this.signedIn.userId()) || Extension.COURT.equals(extension.grantedBy())
                || this.signedIn.groups().contains(extension.grantedBy());
    }

    private void requireRole(Extension extension) {
        if (!mayGrant(extension)) {
            throw new Refused("lastDay", "Only the role \"%s\" can extend this limit. Ask them."
                .formatted(extension.grantedBy().replace('-', ' ')));
        }
    }

}
