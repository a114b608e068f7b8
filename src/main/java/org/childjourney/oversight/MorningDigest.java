package org.childjourney.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.childjourney.access.Managers;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.notifications.Mail;
import org.childjourney.notifications.Outbox;

/**
 * Writes to each manager at eight in the morning on working days how much of their teams'
 * work is stuck or late. Where the application was down at eight it is written until
 * noon; later it would only say what everybody has seen.
 */
@Component
class MorningDigest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private static final LocalTime NOON = LocalTime.NOON;

    private final Managers managers;

    private final Oversight oversight;

    private final Outbox outbox;

    private final WorkingCalendar calendar;

    private final IdentityService identity;

    private final TransactionTemplate transaction;

    private final Clock clock;

    MorningDigest(Managers managers, Oversight oversight, Outbox outbox, WorkingCalendar calendar,
            IdentityService identity, TransactionTemplate transaction, Clock clock) {
        this.managers = managers;
        this.oversight = oversight;
        this.outbox = outbox;
        this.calendar = calendar;
        this.identity = identity;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Looks every few minutes whether it is time; each manager is written to once a day.
     */
    @Scheduled(fixedDelayString = "${childjourney.notifications.digest-every:PT5M}")
    void whenItIsTime() {
        var now = this.clock.instant().atZone(WorkingCalendar.LONDON);
        var isMorning = !now.toLocalTime().isBefore(EIGHT) && now.toLocalTime().isBefore(NOON);
        if (this.outbox.isOpen() && isMorning && this.calendar.isWorkingDay(now.toLocalDate())) {
            var told = this.outbox.toldOf(about(now.toLocalDate()));
            this.managers.all().stream().filter(manager -> !told.contains(manager.id())).forEach(this::write);
        }
    }

    private void write(Managers.Manager manager) {
        this.identity.setAuthentication(manager.id(), manager.groups());
        try {
            this.transaction
                .executeWithoutResult(status -> this.outbox.digestTo(manager.id(), digest(manager.groups())));
        }
        finally {
            this.identity.clearAuthentication();
        }
    }

    private static String about(LocalDate day) {
        return "digest " + day;
    }

    private Mail digest(List<String> groups) {
        var reasons = this.oversight.overview(StuckFilter.asked(null, null, null, null, null)).reasons();
        var all = reasons.stream().mapToLong(Oversight.OfReason::cases).sum();
        var words = (all == 0) ? "Nothing of your teams' work is stuck or late."
                : reasons.stream()
                    .filter(reason -> reason.cases() > 0)
                    .map(reason -> "%d: %s".formatted(reason.cases(), reason.meaning()))
                    .collect(Collectors.joining("\n"));
        return new Mail(about(WorkingCalendar.dateOf(this.clock.instant())),
                "This morning: %d to look at".formatted(all), words,
                this.managers.ofAnAgency(groups) ? StuckPage.PATH : "/camunda/app/cockpit/default/#/stuck");
    }

}
