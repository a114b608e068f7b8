package org.childjourney.access;

import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** The people whom the engine knows, asked as the system. */
@Component
class People {

    private final IdentityService identity;

    People(IdentityService identity) {
        this.identity = identity;
    }

    Optional<Person> find(String id) {
        return Optional.ofNullable(this.identity.createUserQuery().userId(id).singleResult()).map(user -> {
            var groups = this.identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId).toList();
            var tenants = this.identity.createTenantQuery()
                .userMember(id)
                .includingGroupsOfUser(true)
                .list()
                .stream()
                .map(Tenant::getId)
                .toList();
            return new Person(user.getId(), user.getFirstName(), user.getLastName(), user.getEmail(), groups, tenants);
        });
    }

    boolean exists(String id) {
        return this.identity.createUserQuery().userId(id).count() > 0;
    }

    /** False for a wrong password, and while wrong ones lock the person out. */
    boolean isPasswordOf(String id, String password) {
        return this.identity.checkPassword(id, password);
    }

}
