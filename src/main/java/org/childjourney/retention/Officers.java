package org.childjourney.retention;

import java.util.Collection;
import java.util.Set;

import org.childjourney.engine.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who does what with whole records. The data officer answers people who ask for theirs;
 * whether one is erased is decided by those who answer for the service.
 */
@Component
class Officers {

    private static final Set<String> EXPORT = Set.of("data-officer");

    private static final Set<String> DECIDE = Set.of("head-of-service", "director");

    private final SignedIn signedIn;

    Officers(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    boolean export(Collection<String> groups) {
        return groups.stream().anyMatch(EXPORT::contains);
    }

    boolean decide(Collection<String> groups) {
        return groups.stream().anyMatch(DECIDE::contains);
    }

    boolean look(Collection<String> groups) {
        return export(groups) || decide(groups);
    }

    /** Whether the person signed in decides. */
    boolean maySay() {
        return decide(this.signedIn.groups());
    }

    /** Refuses everybody whose role does not export records. */
    String exporting() {
        return required(export(this.signedIn.groups()));
    }

    /** Refuses everybody whose role does not decide. */
    String deciding() {
        return required(maySay());
    }

    /** Refuses everybody whose role does not look after the keeping of records. */
    String looking() {
        return required(look(this.signedIn.groups()));
    }

    private String required(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("Your role does not include this");
        }
        return this.signedIn.userId();
    }

}
