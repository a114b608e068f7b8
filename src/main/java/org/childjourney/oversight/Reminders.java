package org.childjourney.oversight;

import java.time.Clock;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.childjourney.access.OpenTasks;
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

    @EventListener
    void remind(Nudged nudged) {
        var reference = (nudged.child() != null) ? nudged.child().value() : "a new contact";
        var mail = new Mail("reminder %s %s".formatted(nudged.taskId(), this.clock.instant()),
                "Reminder: %s, %s".formatted(nudged.task(), reference),
                "Your manager asks after \"%s\".".formatted(nudged.task()),
                "/camunda/app/tasklist/default/#/?task=" + nudged.taskId());
        var person = this.openTasks.whoeverHas(nudged.taskId());
        if (person.isPresent()) {
            this.outbox.toPeople(List.of(person.get()), mail);
        }
        else {
            this.openTasks.rolesOf(nudged.taskId()).forEach(open -> this.outbox.toRole(open.role(), open.team(), mail));
        }
    }

}
