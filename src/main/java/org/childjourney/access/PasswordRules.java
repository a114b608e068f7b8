package org.childjourney.access;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/**
 * What a password has to be, as the National Cyber Security Centre advises: long rather
 * than full of signs, not made of the person's own name, and not one sign again and
 * again.
 */
class PasswordRules implements PasswordPolicy {

    static final String SENTENCE = "Choose a longer password: %d characters or more, %d of them different, and nothing of the name or the "
        .formatted(FirstAdministrator.SHORTEST_PASSWORD, DifferentSigns.FEWEST)
            + "e-mail address of the person. Three or four words that have nothing to do with each other are good.";

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(new PasswordPolicyLengthRuleImpl(FirstAdministrator.SHORTEST_PASSWORD), new DifferentSigns(),
                new PasswordPolicyUserDataRuleImpl());
    }

    private static final class DifferentSigns implements PasswordPolicyRule {

        private static final int FEWEST = 6;

        @Override
        public String getPlaceholder() {
            return "PASSWORD_POLICY_DIFFERENT";
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of("minDifferent", String.valueOf(FEWEST));
        }

        @Override
        public boolean execute(String password) {
            return password.chars().distinct().count() >= FEWEST;
        }

        @Override
        public boolean execute(String password, User user) {
            return execute(password);
        }

    }

}
