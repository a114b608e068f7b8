package org.childjourney.childinneed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;

/** Days that pass: whatever falls due for a child on the way happens. */
@Component
class PassingDays {

    private final ProcessEngine engine;

    PassingDays(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * It becomes half past nine on that day; each day before begins shortly after
     * midnight.
     */
    void until(CaseReference child, String day) {
        var last = LocalDate.parse(day);
        for (var on = today().plusDays(1); !on.isAfter(last); on = on.plusDays(1)) {
            at(child, on, LocalTime.of(0, 10));
            at(child, on, LocalTime.of(9, 30));
        }
    }

    LocalDate today() {
        return WorkingCalendar.dateOf(ClockUtil.getCurrentTime().toInstant());
    }

    private void at(CaseReference child, LocalDate day, LocalTime time) {
        Instant now = WorkingCalendar.at(day, time);
        ClockUtil.setCurrentTime(Date.from(now));
        for (var due = due(child); !due.isEmpty(); due = due(child)) {
            due.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
        }
    }

    private List<Job> due(CaseReference child) {
        return this.engine.getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .list()
            .stream()
            .flatMap((instance) -> this.engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .executable()
                .list()
                .stream())
            .limit(1)
            .toList();
    }

}
