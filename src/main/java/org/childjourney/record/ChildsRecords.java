package org.childjourney.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.childjourney.access.OpenTasks;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.engine.SignedIn;
import org.childjourney.engine.TasksInSight;
import org.childjourney.engine.TasksInSight.Sighted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the child's record together for the person who is at a task. */
@Service
class ChildsRecords {

    private static final String TITLE = "The child's record";

    /**
     * Late work of every journey is raised by this one process, whose tasks many roles
     * see. Each level answers for its own.
     */
    private static final String LATE_WORK = "escalate-breach";

    private final TasksInSight tasks;

    private final OpenTasks openTasks;

    private final SignedIn signedIn;

    private final Cases cases;

    private final RecordAccess access;

    private final List<RecordSection> sections;

    private final WhatHasHappened whatHasHappened;

    ChildsRecords(TasksInSight tasks, OpenTasks openTasks, SignedIn signedIn, Cases cases, RecordAccess access,
            List<RecordSection> sections, WhatHasHappened whatHasHappened) {
        this.tasks = tasks;
        this.openTasks = openTasks;
        this.signedIn = signedIn;
        this.cases = cases;
        this.access = access;
        this.sections = sections;
        this.whatHasHappened = whatHasHappened;
    }

    /**
     * What is known of a task's child in a list.
     *
     * @param reference the case reference
     * @param name the child's name, for whoever may see it at this task
     * @param process the name of the task's process
     */
    record Reference(String reference, String name, String process) {
    }

    /**
     * The record as this task shows it, and the note that it was read.
     * @param page which page of what has happened; any but the first brings that section
     * alone
     * @return nothing if the task is not open, or not in the reader's sight
     */
    @Transactional
    Optional<ChildsRecord> at(String taskId, int page) {
        return this.tasks.task(taskId).map(task -> at(task, page));
    }

    private ChildsRecord at(Sighted task, int page) {
        if (task.child() == null) {
            return closed(null, false, Section.text("No record yet",
                    "This task is not about a child on the record yet. Completing it opens the record."));
        }
        var context = context(task, page);
        if (!this.access.mayOpen(context.reader(), task.child())) {
            return closed(task.child(), true, Section.text("This record opens for named people only",
                    "If you need to see it for your work, speak to your manager, who can ask for you to be named."));
        }
        if (!raisedToOthers(List.of(task)).isEmpty()) {
            return closed(task.child(), false, Section.text("Late work that was raised to another role",
                    "The record opens here for whoever is to say why the work is late, and for nobody else."));
        }
        var asked = (page == 0) ? this.sections : List.<RecordSection>of(this.whatHasHappened);
        var shown = asked.stream()
            .filter(section -> section.belongsTo(context))
            .map(section -> section.sectionFor(task.child(), context))
            .flatMap(Optional::stream)
            .toList();
        if (shown.isEmpty()) {
            return closed(task.child(), false, Section.text("Nothing to show here",
                    "This task asks for an answer that does not need the child's record."));
        }
        this.access.log(context.reader(), task.child(), part(context));
        return new ChildsRecord(TITLE, task.child().value(), false, shown);
    }

    /** Of these tasks, those of late work that others are to answer for. */
    private Set<String> raisedToOthers(Collection<Sighted> seen) {
        var late = seen.stream()
            .filter(task -> task.process().equals(LATE_WORK))
            .map(Sighted::id)
            .collect(Collectors.toSet());
        late.removeAll(this.openTasks.forRoles(this.signedIn.groups(), Set.copyOf(late)));
        return late;
    }

    private RecordContext context(Sighted task, int page) {
        return new RecordContext(task.id(), task.task(), task.process(), task.processInstanceId(), task.agency(),
                this.signedIn.userId(), page);
    }

    private static ChildsRecord closed(CaseReference child, boolean restricted, Section why) {
        return new ChildsRecord(TITLE, (child != null) ? child.value() : null, restricted, List.of(why));
    }

    private static String part(RecordContext context) {
        var part = context.process() + ", " + context.task()
                + ((context.page() > 0) ? ", page " + (context.page() + 1) : "");
        return part.substring(0, Math.min(part.length(), 100));
    }

    /**
     * The children of these tasks by task; tasks out of the reader's sight are left out.
     */
    @Transactional(readOnly = true)
    Map<String, Reference> references(Collection<String> taskIds) {
        var seen = this.tasks.tasks(new HashSet<>(taskIds));
        var children = seen.stream().map(Sighted::child).filter(Objects::nonNull).distinct().toList();
        var open = this.access.mayOpen(this.signedIn.userId(), children);
        var known = this.cases.children(open);
        var closed = raisedToOthers(seen);
        var references = new HashMap<String, Reference>();
        for (var task : seen) {
            references.put(task.id(), new Reference((task.child() != null) ? task.child().value() : null,
                    (named(task, open) && !closed.contains(task.id())) ? known.get(task.child()).fullName() : null,
                    task.processName()));
        }
        return references;
    }

    private boolean named(Sighted task, Set<CaseReference> open) {
        var context = context(task, 0);
        return task.child() != null && open.contains(task.child())
                && (context.showsFullRecord() || Projection.knowsTheName(context));
    }

}
