package org.childjourney.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * One invented person for each role and each agency, whose user name is the group's id,
 * and an administrator. On the embedded database only: the password is public.
 */
@Component
@Conditional(EmbeddedDatabase.class)
class DemoPeople {

    /** How the last name of everybody of the demonstration ends. */
    static final String MARK = " (demo)";

    private static final String PASSWORD = "demo";

    private static final String ADMINISTRATOR = "admin";

    private final IdentityService identity;

    DemoPeople(IdentityService identity) {
        this.identity = identity;
    }

    /** Lets in whoever is not there yet. */
    void arrive() {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(new ClassPathResource("demo-people.yaml"));
        yaml.getObject().forEach((id, name) -> person(id, name.toString()));
    }

    private void person(String id, String name) {
        if (this.identity.createUserQuery().userId(id).count() > 0) {
            return;
        }
        var space = name.indexOf(' ');
        var user = this.identity.newUser(id);
        user.setFirstName(name.substring(0, space));
        user.setLastName(name.substring(space + 1) + MARK);
        user.setEmail(id + "@example.org");
        user.setPassword(PASSWORD);
        // Shorter than a real person's may be.
        ((IdentityServiceImpl) this.identity).saveUser(user, true);
        this.identity.createMembership(id, id.equals(ADMINISTRATOR) ? AccessTable.ADMINISTRATORS : id);
    }

}
