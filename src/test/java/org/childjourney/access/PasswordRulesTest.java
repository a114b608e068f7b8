package org.childjourney.access;

import org.camunda.bpm.engine.IdentityService;
import org.childjourney.PostgresTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PostgresTest
class PasswordRulesTest {

    @Autowired
    private IdentityService identity;

    private void letIn(String password) {
        var user = this.identity.newUser("thistle.sample");
        user.setFirstName("Thistle");
        user.setLastName("Sampleworth");
        user.setEmail("t.s@example.org");
        user.setPassword(password);
        this.identity.saveUser(user);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "demo", "short one", "Aa1!Aa1!Aa1!A", "aaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabcabc",
            "my name is thistle", "Sampleworth and no more", "write to t.s@example.org" })
    void a_weak_password_is_refused_in_a_sentence(String weak) {
        assertThatThrownBy(() -> letIn(weak)).hasMessageStartingWith("Choose a longer password");
        assertThat(this.identity.createUserQuery().userId("thistle.sample").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "correct horse battery", "drei Wörter und ein Löffel", "Kettle-Marmalade-Tuesday" })
    void words_that_have_nothing_to_do_with_each_other_are_a_good_password(String good) {
        letIn(good);
        try {
            assertThat(this.identity.checkPassword("thistle.sample", good)).isTrue();
        }
        finally {
            this.identity.deleteUser("thistle.sample");
        }
    }

}
