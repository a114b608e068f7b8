package org.childjourney.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.childjourney.casefile.CaseReference;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.Escalation;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ContactChild;
import org.childjourney.referral.ReferralJourneys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The nights in which the clocks of England change: one has no hour from one to two, the
 * other has it twice.
 */
@FaultTest
class ClockChangeTest {

    private static final String RED = "referral-mash-red-4h";

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ManagementService jobs;

    /** The instants are in the time of Greenwich, whatever the clocks of England show. */
    @ParameterizedTest(name = "received {0}, due {2} by the clock")
    @CsvSource({ "2026-03-29T00:30, 2026-03-29T00:30:00Z, 2026-03-29T05:30, 2026-03-29T04:30:00Z",
            "2026-10-25T00:30, 2026-10-24T23:30:00Z, 2026-10-25T03:30, 2026-10-25T03:30:00Z" })
    void a_limit_of_four_hours_is_four_hours_long_and_is_raised_once(LocalDateTime received, Instant receivedAt,
            LocalDateTime dueByTheClock, Instant dueAt) {
        this.journeys.timeIs(received);
        assertThat(ClockUtil.getCurrentTime().toInstant()).isEqualTo(receivedAt);
        var child = this.journeys
            .contact(ContactChild.born("Nightly", "Testerly", LocalDate.of(2011, received.getMonthValue(), 1), "F"));
        this.journeys.as("emergency-duty-team")
            .complete(child, "check-immediate-safety", Answers.safe())
            .complete(child, "rate-urgency", Answers.rated("RED"));
        assertThat(this.journeys.due(child, RED)).isEqualTo(dueByTheClock);

        passes(child, receivedAt, dueAt.minusSeconds(60));
        assertThat(this.deadlines.escalations(child)).extracting(Escalation::deadlineId).doesNotContain(RED);

        passes(child, dueAt.minusSeconds(60), dueAt.plus(Duration.ofMinutes(90)));
        assertThat(this.deadlines.escalations(child)).filteredOn(raised -> raised.deadlineId().equals(RED))
            .filteredOn(raised -> raised.level() == 1)
            .singleElement()
            .satisfies(raised -> {
                assertThat(raised.dueAt()).isEqualTo(dueAt);
                assertThat(raised.raisedAt()).isBetween(dueAt, dueAt.plusSeconds(60));
            });
    }

    /** Every minute whatever has become due is done, as the engine does it by itself. */
    private void passes(CaseReference child, Instant from, Instant until) {
        for (var now = from; !now.isAfter(until); now = now.plusSeconds(60)) {
            ClockUtil.setCurrentTime(Date.from(now));
            for (var instance : this.journeys.instances(child)) {
                this.jobs.createJobQuery()
                    .processInstanceId(instance)
                    .duedateLowerThan(Date.from(now.plusMillis(1)))
                    .list()
                    .forEach(job -> this.jobs.executeJob(job.getId()));
            }
        }
        this.journeys.goOn(child);
    }

    @ParameterizedTest
    @CsvSource({ "2026-10-25T01:30, 2026-10-25T00:30:00Z", "2026-10-25T01:30, 2026-10-25T01:30:00Z" })
    void of_the_hour_that_comes_twice_the_database_keeps_which_it_was(LocalDateTime byTheClock, Instant really) {
        ClockUtil.setCurrentTime(Date.from(really));
        var child = this.journeys.contact(ContactChild.born("Hourly", "Testerly",
                LocalDate.of(2011, 1, 1).plusDays(really.atOffset(ZoneOffset.UTC).getHour()), "F"));

        assertThat(this.journeys.now()).isEqualTo(byTheClock);
        assertThat(this.journeys.openTasks(child)).isNotEmpty()
            .allSatisfy(task -> assertThat(task.getCreateTime()).isEqualTo(Date.from(really)));
    }

}
