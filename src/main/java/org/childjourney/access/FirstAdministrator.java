package org.childjourney.access;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The person {@code admin} of an application that has no people yet, with the password
 * that the environment gives ({@code CHILDJOURNEY_ADMIN_PASSWORD}). The start fails when
 * it has fewer than 14 characters.
 */
@Component
class FirstAdministrator {

    static final int SHORTEST_PASSWORD = 14;

    static final String ID = "admin";

    private final IdentityService identity;

    private final String password;

    FirstAdministrator(IdentityService identity, @Value("${childjourney.admin.password:}") String password) {
        this.identity = identity;
        this.password = password;
    }

    /**
     * Lets the administrator in, once: where anybody can sign in already, nothing
     * changes.
     */
    void arrive() {
        if (this.password.isEmpty() || this.identity.createUserQuery().count() > 0) {
            return;
        }
        if (this.password.length() < SHORTEST_PASSWORD) {
            throw new NotReadyForACounty(List
                .of("The password of the first administrator has fewer than %d characters. Set a longer one in CHILDJOURNEY_ADMIN_PASSWORD."
                    .formatted(SHORTEST_PASSWORD)));
        }
        var user = this.identity.newUser(ID);
        user.setFirstName("First");
        user.setLastName("Administrator");
        user.setPassword(this.password);
        this.identity.saveUser(user);
        this.identity.createMembership(ID, AccessTable.ADMINISTRATORS);
    }

}
