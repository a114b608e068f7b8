package org.childjourney;

import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/**
 * Lets a test act in the engine as somebody who has signed in, with the roles and the
 * agencies that this person has. The demo people's user name is their role.
 */
@Component
public class SignedInAs {

    private final IdentityService identity;

    SignedInAs(IdentityService identity) {
        this.identity = identity;
    }

    public void as(String userId, Runnable work) {
        as(userId, () -> {
            work.run();
            return null;
        });
    }

    public <T> T as(String userId, Supplier<T> work) {
        var before = this.identity.getCurrentAuthentication();
        this.identity.clearAuthentication();
        var groups = this.identity.createGroupQuery().groupMember(userId).list().stream().map(Group::getId).toList();
        var tenants = this.identity.createTenantQuery()
            .userMember(userId)
            .includingGroupsOfUser(true)
            .list()
            .stream()
            .map(Tenant::getId)
            .toList();
        try {
            this.identity.setAuthentication(userId, groups, tenants);
            return work.get();
        }
        finally {
            this.identity.setAuthentication(before);
        }
    }

}
