package org.childjourney.referral;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Lets a test act as a person whose user name is their group, and an agency's its tenant.
 */
@Component
class SigningIn {

    private final IdentityService identity;

    SigningIn(IdentityService identity) {
        this.identity = identity;
    }

    <T> T as(String userId, Supplier<T> work) {
        var group = userId.replace("another-", "");
        this.identity.setAuthentication(userId, List.of(group),
                group.startsWith("partner-") ? List.of(group) : List.of());
        try {
            return work.get();
        }
        finally {
            this.identity.clearAuthentication();
        }
    }

}
