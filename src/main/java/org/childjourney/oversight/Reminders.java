package org.childjourney.oversight;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import org.childjourney.access.OpenTasks;
import org.childjourney.casefile.CaseReference;
import org.childjourney.notifications.Mail;
import org.childjourney.notifications.Outbox;

/**
 * Writes to whoever has a task that a manager asks after, or to everybody to whom it is
 * open.
 */
@Component
class Reminders {

    private final OpenTasks openTasks;

    private final Outbox outbox;

    private final Clock clock;

    Reminders(OpenTasks openTasks, Outbox outbox, Clock clock) {
        this.openTasks = openTasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Writes about the open task.
     * @param child whose case it is; null where it is about no recorded child
     * @return to how many people; none where no e-mail is sent, or reaches nobody
     */
    int remind(String taskId, String task, CaseReference child) {
        var reference = (child != null) ? child.value() : "a new contact";
        var mail = new Mail("reminder %s %s".formatted(taskId, this.clock.instant()),
                "Reminder: %s, %s".formatted(task, reference), "Your manager asks after \"%s\".".formatted(task),
                "/camunda/app/tasklist/default/#/?task=" + taskId);
        return this.openTasks.whoeverHas(taskId)
            .map(person -> this.outbox.toPeople(List.of(person), mail))
            .orElseGet(() -> this.openTasks.rolesOf(taskId)
                .stream()
                .mapToInt(open -> this.outbox.toRole(open.role(), open.team(), mail))
                .sum());
    }

}
