package org.childjourney.notifications;

import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.childjourney.access.TaskOffered;
import org.childjourney.access.TeamRoles;
import org.childjourney.casefile.AllocationDetails;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.DeadlineBreached;
import org.childjourney.deadlines.DeadlineEscalated;
import org.childjourney.deadlines.DeadlineWarned;

/** Writes to those whom it concerns that work is offered, nearly due, late or raised. */
@Component
class TellPeople {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final Outbox outbox;

    private final TeamRoles teamRoles;

    private final Allocations allocations;

    private final Catalogue catalogue;

    TellPeople(Outbox outbox, TeamRoles teamRoles, Allocations allocations, Catalogue catalogue) {
        this.outbox = outbox;
        this.teamRoles = teamRoles;
        this.allocations = allocations;
        this.catalogue = catalogue;
    }

    @EventListener
    void offered(TaskOffered task) {
        var mail = new Mail("task " + task.id(), "To do: %s, %s".formatted(task.name(), task.reference()),
                task.dueAt() == null ? "\"%s\" can be taken.".formatted(task.name())
                        : "\"%s\" can be taken. It is due on %s.".formatted(task.name(), Days.said(task.dueAt())),
                TASKLIST + "#/?task=" + task.id());
        if (task.assignee() != null) {
            this.outbox.toPeople(List.of(task.assignee()), mail);
        }
        else {
            task.openTo().forEach(open -> this.outbox.toRole(open.role(), open.team(), mail));
        }
    }

    @EventListener
    void warned(DeadlineWarned warning) {
        var mail = about("warning", warning.child(), warning.clockId(), warning.subject(), warning.dueAt().toString(),
                "Nearly due", "is due on %s.".formatted(Days.said(warning.dueAt())));
        warning.tell().forEach(role -> tell(role, warning.child(), mail));
    }

    @EventListener
    void breached(DeadlineBreached breach) {
        if (this.catalogue.clock(breach.clockId()).isKeptApart()) {
            return;
        }
        var mail = about("late", breach.child(), breach.clockId(), breach.subject(), breach.dueAt().toString(), "Late",
                "was due on %s and is not done.".formatted(Days.said(breach.dueAt())));
        Optional.ofNullable(this.allocations.responsibleFor(List.of(breach.child())).get(breach.child()))
            .map(AllocationDetails::worker)
            .ifPresent(worker -> this.outbox.toPeople(List.of(worker), mail));
    }

    @EventListener
    void escalated(DeadlineEscalated escalation) {
        var mail = about("raised " + escalation.level(), escalation.child(), escalation.clockId(), escalation.subject(),
                escalation.dueAt().toString(), "Raised to you",
                "was due on %s and is not done. You are asked why, and what is done now."
                    .formatted(Days.said(escalation.dueAt())));
        tell(escalation.tell(), escalation.child(), mail);
    }

    /** Of a role that works in teams, the child's own worker or their team is meant. */
    private void tell(String role, CaseReference child, Mail mail) {
        var as = this.teamRoles.of(role);
        if (as.isEmpty()) {
            this.outbox.toRole(role, null, mail);
            return;
        }
        var worker = this.allocations.workerOf(child, as.get()).filter(who -> isWorkers(role, as.get()));
        if (worker.isPresent()) {
            this.outbox.toPeople(List.of(worker.get()), mail);
        }
        else {
            this.outbox.toRole(role, this.allocations.teamOf(child, as.get()).orElse(null), mail);
        }
    }

    private static boolean isWorkers(String role, AllocationRole as) {
        return role.equals((as == AllocationRole.LEAD) ? "social-worker" : "personal-adviser");
    }

    private Mail about(String what, CaseReference child, String clock, String subject, String due, String head,
            String sentence) {
        var name = this.catalogue.clock(clock).name();
        return new Mail("%s %s %s %s %s".formatted(what, child, clock, (subject != null) ? subject : "", due),
                "%s: %s, %s".formatted(head, name, child), "%s: \"%s\" %s".formatted(child, name, sentence), TASKLIST);
    }

}
