package org.childjourney.casefile;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.casefile.RefusalAssert.assertRefused;

class ConsentTest {

    private static final ConsentPurpose CHECKS = ConsentPurpose.INFORMATION_SHARING_MASH;

    private static Consent recorded(NewConsent consent) {
        Consent recorded = new Consent(CaseReference.of("CJ100001"), consent, Instant.EPOCH, "mash-social-worker");
        ReflectionTestUtils.setField(recorded, "id", 1L);
        return recorded;
    }

    private static NewConsent dispensedAs(String role) {
        return NewConsent.dispensed(CHECKS, DispensedReason.RISK_TO_CHILD, null, "someone", role, "article 6(1)(e)");
    }

    @ParameterizedTest
    @EnumSource(names = { "GIVEN", "REFUSED", "WITHDRAWN" })
    void an_answer_names_who_was_asked(ConsentStatus status) {
        assertThat(recorded(NewConsent.answered(CHECKS, status, ConsentGiver.PARENT_PR, null, null)).line())
            .contains("sharing information", "parental responsibility");
        assertRefused(() -> recorded(NewConsent.answered(CHECKS, status, null, null, null)), "givenBy");
    }

    @Test
    void not_seeking_consent_has_a_note_of_why() {
        assertRefused(() -> recorded(NewConsent.answered(CHECKS, ConsentStatus.NOT_SOUGHT, null, null, null)), "note");
        assertThat(recorded(new NewConsent(CHECKS, ConsentStatus.NOT_SOUGHT, null, null, null, null, null, null,
                "the family has not been reached yet", null))
            .line()).contains("not sought");
    }

    @ParameterizedTest
    @ValueSource(strings = { "mash-manager", "team-manager", "service-manager", "head-of-service", "assistant-director",
            "director" })
    void a_manager_may_dispense_with_consent(String role) {
        assertThat(recorded(dispensedAs(role)).line()).contains("without consent", "at risk");
        assertThat(recorded(dispensedAs(role)).details().consent().dispensedRole()).isEqualTo(role);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "mash-social-worker", "social-worker", "contact-officer", "emergency-duty-team", "admin" })
    void nobody_else_may(String role) {
        assertRefused(() -> recorded(dispensedAs(role)), "dispensedBy", "manager");
    }

    @Test
    void dispensing_names_reason_manager_and_lawful_basis() {
        assertRefused(() -> recorded(NewConsent.dispensed(CHECKS, null, null, "m", "mash-manager", "6(1)(e)")),
                "dispensedReason");
        assertRefused(() -> recorded(
                NewConsent.dispensed(CHECKS, DispensedReason.FII_SUSPECTED, null, " ", "mash-manager", "6(1)(e)")),
                "dispensedBy");
        assertRefused(
                () -> recorded(
                        NewConsent.dispensed(CHECKS, DispensedReason.FII_SUSPECTED, null, "m", "mash-manager", null)),
                "lawfulBasis");
    }

    @Test
    void another_reason_for_dispensing_is_written_down() {
        assertRefused(
                () -> recorded(
                        NewConsent.dispensed(CHECKS, DispensedReason.OTHER, null, "m", "mash-manager", "6(1)(e)")),
                "note");
        recorded(NewConsent.dispensed(CHECKS, DispensedReason.OTHER, "court order", "m", "mash-manager", "6(1)(e)"));
    }

    @Test
    void consent_that_was_given_has_no_reason_for_going_without() {
        assertRefused(() -> recorded(new NewConsent(CHECKS, ConsentStatus.GIVEN, ConsentGiver.PARENT_PR, null,
                DispensedReason.OTHER, null, null, null, null, null)), "dispensedReason");
    }

    @Test
    void purpose_and_status_are_needed() {
        assertRefused(() -> recorded(NewConsent.answered(null, ConsentStatus.GIVEN, ConsentGiver.OTHER, null, null)),
                "purpose");
        assertRefused(() -> recorded(NewConsent.answered(CHECKS, null, ConsentGiver.OTHER, null, null)), "status");
    }

}
