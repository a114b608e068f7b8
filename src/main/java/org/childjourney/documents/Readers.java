package org.childjourney.documents;

import java.util.Collection;
import java.util.Set;

/**
 * Who may read documents of a kind: whoever has in sight an open task of the child in one
 * of these processes, and whoever has one of these roles. The child's own workers and the
 * managers of their teams read every kind. The part of an outside agency counts only when
 * it is named here, and sees what is approved.
 *
 * @param processes processes at whose tasks the document is read, for instance
 * child-protection, or the agency's part advocacy
 * @param roles roles that read it without having a task, because they oversee
 */
public record Readers(Set<String> processes, Set<String> roles) {

    public Readers {
        processes = Set.copyOf(processes);
        roles = Set.copyOf(roles);
    }

    /** Whoever has a task of these processes in sight. */
    public static Readers atTasksOf(String... processes) {
        return new Readers(Set.of(processes), Set.of());
    }

    /** These roles as well, with a task or without. */
    public Readers and(String... roles) {
        return new Readers(this.processes, Set.of(roles));
    }

    boolean includesRole(Collection<String> memberOf) {
        return memberOf.stream().anyMatch(this.roles::contains);
    }

}
