package org.childjourney.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.casefile.AllocationDetails;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.engine.SignedIn;
import org.childjourney.engine.TasksInSight;
import org.childjourney.engine.TasksInSight.Sighted;
import org.springframework.stereotype.Component;

/** Which documents the person signed in may read and change. */
@Component
class Sight {

    private final SignedIn signedIn;

    private final TasksInSight tasks;

    private final Allocations allocations;

    private final Teams teams;

    private final RecordAccess access;

    private final Kinds kinds;

    Sight(SignedIn signedIn, TasksInSight tasks, Allocations allocations, Teams teams, RecordAccess access,
            Kinds kinds) {
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.allocations = allocations;
        this.teams = teams;
        this.access = access;
        this.kinds = kinds;
    }

    /** How far a document is open to somebody. */
    enum Opening {

        /** Not at all, and they learn nothing of it. */
        NONE,

        /** It would be, but the record opens for named people only. */
        RESTRICTED,

        /** To be read. */
        READ,

        /** To be read, and its words to be changed. */
        WRITE

    }

    /**
     * What one person sees of one child.
     *
     * @param processes processes in which they see an open task of the county
     * @param agencyProcesses processes in which they see an open task of their agency
     * @param worksWithChild whether they are the child's worker or manage the team
     */
    record View(Set<String> processes, Set<String> agencyProcesses, boolean worksWithChild) {
    }

    Opening of(Document document) {
        var kind = this.kinds.kind(document.kind());
        var children = document.children();
        var opening = children.stream()
            .map(child -> opening(document, kind, viewOf(child)))
            .reduce(Opening.NONE, (one, other) -> (one.compareTo(other) > 0) ? one : other);
        var restricted = this.access.mayOpen(this.signedIn.userId(), children).size() < children.size();
        return (restricted && opening != Opening.NONE) ? Opening.RESTRICTED : opening;
    }

    /** Of the documents of one child, those that are open to the person signed in. */
    List<Document> readable(CaseReference child, List<Document> documents) {
        var view = viewOf(child);
        var children = documents.stream().flatMap(document -> document.children().stream()).collect(Collectors.toSet());
        var open = this.access.mayOpen(this.signedIn.userId(), children);
        return documents.stream()
            .filter(document -> opening(document, this.kinds.kind(document.kind()), view) != Opening.NONE)
            .filter(document -> open.containsAll(document.children()))
            .toList();
    }

    private Opening opening(Document document, DocumentKind<?> kind, View view) {
        var readers = kind.readers();
        var groups = this.signedIn.groups();
        if (view.worksWithChild() || readers.includesRole(groups) || named(readers, view.processes())) {
            var mayWrite = document.state() == DocumentState.DRAFT && !kind.blocks().isEmpty()
                    && groups.stream().anyMatch(kind.writers()::contains);
            return mayWrite ? Opening.WRITE : Opening.READ;
        }
        return (named(readers, view.agencyProcesses()) && document.state().isApproved()) ? Opening.READ : Opening.NONE;
    }

    private static boolean named(Readers readers, Set<String> processes) {
        return processes.stream().anyMatch(readers.processes()::contains);
    }

    private View viewOf(CaseReference child) {
        var seen = this.tasks.of(child);
        return new View(processes(seen.stream().filter(task -> task.agency() == null)),
                processes(seen.stream().filter(task -> task.agency() != null)), worksWith(child));
    }

    private static Set<String> processes(Stream<Sighted> tasks) {
        return tasks.map(Sighted::process).collect(Collectors.toSet());
    }

    private boolean worksWith(CaseReference child) {
        var person = this.signedIn.userId();
        return Stream.of(AllocationRole.values())
            .anyMatch(role -> this.allocations.workerOf(child, role).filter(person::equals).isPresent()
                    || this.allocations.allocationOf(child, role)
                        .filter(allocation -> person.equals(allocation.worker()) || manages(person, allocation))
                        .isPresent());
    }

    private boolean manages(String person, AllocationDetails allocation) {
        return Optional.ofNullable(allocation.team())
            .flatMap(this.teams::team)
            .map(TeamDetails::manager)
            .filter(person::equals)
            .isPresent();
    }

}
